package org.daybook.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Holds what is looked for against one entry, or one occurrence of it. */
final class Matching {

    private final Query query;
    private final Map<PersonId, String> names;

    Matching(Query query, Map<PersonId, String> names) {
        this.query = query;
        this.names = names;
    }

    /** Whether all words are there. */
    boolean fits(EntryDetails details) {
        String texts = String.join("\n", foremost(details), Objects.requireNonNullElse(details.notes(), ""));
        return query.terms().stream().allMatch(term -> term.isIn(texts));
    }

    /** Whether all words are there without the notes. */
    boolean fitsWithoutNotes(EntryDetails details) {
        String texts = foremost(details);
        return query.terms().stream().allMatch(term -> term.isIn(texts));
    }

    private String foremost(EntryDetails details) {
        return String.join(
                "\n",
                details.title(),
                Objects.requireNonNullElse(details.location(), ""),
                people(details),
                workItem(details.workItem()));
    }

    Hit hit(Commitment occurrence, EntryDetails details) {
        List<Hit.Evidence> elsewhere = new ArrayList<>();
        add(elsewhere, Hit.Part.PEOPLE, people(details));
        add(elsewhere, Hit.Part.LOCATION, details.location());
        add(elsewhere, Hit.Part.WORK_ITEM, workItem(details.workItem()));
        add(elsewhere, Hit.Part.NOTES, details.notes());
        return new Hit(occurrence, query.mark(details.title()), elsewhere);
    }

    private void add(List<Hit.Evidence> elsewhere, Hit.Part part, @Nullable String text) {
        if (text != null) {
            Marked marked = query.mark(text);
            if (!marked.marks().isEmpty()) {
                elsewhere.add(new Hit.Evidence(part, marked.excerpt()));
            }
        }
    }

    private String people(EntryDetails details) {
        return details.people().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String workItem(WorkItem item) {
        String type = item.type().name();
        String id = Objects.requireNonNullElse(item.id(), "");
        return item.type() == WorkItemType.OTHER
                ? id
                : (type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT) + " " + id).strip();
    }
}
