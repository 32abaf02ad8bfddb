package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Fact;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Series;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** The fields of an entry that people know, each as a fact. What the store keeps for itself is not among them. */
final class EntryFields {

    private static final String REPEATS = "repeats";

    private final Map<PersonId, String> names;

    /** @param names of those who can still be named */
    EntryFields(Map<PersonId, String> names) {
        this.names = names;
    }

    /** What an entry says, where it says anything. */
    List<Field> all(EntryDraft draft) {
        List<Field> fields = new ArrayList<>();
        facts(draft).forEach((name, fact) -> {
            boolean plain = fact.equals(Fact.NOTHING) || fact.equals(new Fact.Flag(false));
            if (!plain) {
                fields.add(new Field(name, Fact.NOTHING, fact));
            }
        });
        return fields;
    }

    List<Field> changed(EntryDraft before, EntryDraft after) {
        Map<String, Fact> were = facts(before);
        List<Field> fields = new ArrayList<>();
        facts(after).forEach((name, fact) -> {
            Fact was = were.getOrDefault(name, Fact.NOTHING);
            boolean same =
                    name.equals(REPEATS) ? Objects.equals(before.recurrence(), after.recurrence()) : was.equals(fact);
            if (!same) {
                fields.add(new Field(name, was, fact));
            }
        });
        return fields;
    }

    private SequencedMap<String, Fact> facts(EntryDraft draft) {
        EntryDetails details = draft.details();
        SequencedMap<String, Fact> facts = new LinkedHashMap<>();
        facts.put("title", text(details.title()));
        facts.put(
                "start",
                new Fact.Moment(details.when().localStart(), details.when().allDay()));
        facts.put("end", end(details.when()));
        facts.put("zone", text(details.when().zone().getId()));
        facts.put(REPEATS, repeats(draft));
        facts.put("people", people(details.people()));
        facts.put("status", new Fact.Word(details.status()));
        facts.put("type", new Fact.Word(details.workItem().type()));
        facts.put("work-item", text(details.workItem().id()));
        facts.put("location", text(details.location()));
        facts.put("free", new Fact.Flag(details.free()));
        facts.put("private", new Fact.Flag(details.confidential()));
        facts.put("notes", text(details.notes()));
        return facts;
    }

    private static Fact text(@Nullable String text) {
        return text == null || text.isBlank() ? Fact.NOTHING : new Fact.Text(text);
    }

    /** The last day of what lasts whole days counts in. */
    private static Fact end(WallClockSpan when) {
        LocalDateTime end = when.localEnd();
        return new Fact.Moment(when.allDay() ? end.minusDays(1) : end, when.allDay());
    }

    private static Fact repeats(EntryDraft draft) {
        return draft.recurrence() == null
                ? Fact.NOTHING
                : new Fact.Repeats(Series.of(draft.details().when(), draft.recurrence()));
    }

    private Fact people(List<PersonId> people) {
        return people.isEmpty()
                ? Fact.NOTHING
                : new Fact.Names(people.stream()
                        .map(each -> names.getOrDefault(each, "?"))
                        .toList());
    }
}
