package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;
import org.jspecify.annotations.Nullable;

/** How an entry differs from what it was, as a whole first and then occurrence by occurrence. */
final class EntryDifferences {

    private static final Set<String> NOT_CONTENT = Set.of("id", "revision", "entry_id", "recurrence_id");

    private final People people;

    EntryDifferences(People people) {
        this.people = people;
    }

    /** Nothing of it is told to whom it did not concern on either side. */
    List<Difference> between(Actor reader, Optional<PastEntry> before, Optional<PastEntry> after) {
        if (!Stream.of(before, after).flatMap(Optional::stream).allMatch(each -> each.concerns(reader))) {
            return List.of(Difference.withheld(JournalKind.ENTRY));
        }
        PastEntry was = before.filter(each -> !each.deleted()).orElse(null);
        PastEntry is = after.filter(each -> !each.deleted()).orElse(null);
        EntryFields fields = new EntryFields(names(before, after));
        if (was == null && is == null) {
            return List.of();
        }
        if (is == null) {
            return List.of(new Difference(
                    JournalKind.ENTRY,
                    Objects.requireNonNull(was).draft().details().title(),
                    null,
                    Happening.DELETED,
                    List.of()));
        }
        if (was == null) {
            Happening happening = before.isPresent() ? Happening.BROUGHT_BACK : Happening.ADDED;
            return List.of(new Difference(
                    JournalKind.ENTRY, is.draft().details().title(), null, happening, fields.all(is.draft())));
        }
        return changed(was, is, fields);
    }

    private static List<Difference> changed(PastEntry was, PastEntry is, EntryFields fields) {
        List<Difference> differences = new ArrayList<>();
        String title = is.draft().details().title();
        SortedSet<LocalDateTime> left = exclusions(was);
        SortedSet<LocalDateTime> leftNow = exclusions(is);
        boolean sameBut = sameButForExclusions(was, is);
        var ofAll = fields.changed(was.draft(), sameBut ? withRecurrenceOf(was, is) : is.draft());
        if (!ofAll.isEmpty()) {
            differences.add(new Difference(JournalKind.ENTRY, title, null, Happening.CHANGED, ofAll));
        }
        if (sameBut) {
            minus(leftNow, left).forEach(each -> differences.add(one(title, each, Happening.DELETED)));
            minus(left, leftNow).forEach(each -> differences.add(one(title, each, Happening.BROUGHT_BACK)));
        }
        differences.addAll(overrides(was, is, fields));
        return differences;
    }

    private static List<Difference> overrides(PastEntry was, PastEntry is, EntryFields fields) {
        List<Difference> differences = new ArrayList<>();
        Set<UUID> rows = new LinkedHashSet<>(was.overrides().keySet());
        rows.addAll(is.overrides().keySet());
        for (UUID row : rows) {
            RowImage before = was.overrides().getOrDefault(row, new RowImage(Map.of()));
            RowImage after = is.overrides().getOrDefault(row, new RowImage(Map.of()));
            boolean gone = after.isEmpty() && !has(is, PastEntry.recurrenceId(before));
            if (gone || content(before).equals(content(after))) {
                continue;
            }
            LocalDateTime recurrenceId = PastEntry.recurrenceId(after.isEmpty() ? before : after);
            EntryDetails seen = before.isEmpty() ? was.plain(recurrenceId) : was.occurrence(before);
            EntryDetails now = after.isEmpty() ? is.plain(recurrenceId) : is.occurrence(after);
            var changed = fields.changed(EntryDraft.once(seen), EntryDraft.once(now));
            if (!changed.isEmpty()) {
                differences.add(new Difference(
                        JournalKind.ENTRY, is.draft().details().title(), recurrenceId, Happening.CHANGED, changed));
            }
        }
        differences.sort(Comparator.comparing(each -> Objects.requireNonNull(each.occurrence())));
        return differences;
    }

    private static boolean has(PastEntry entry, LocalDateTime recurrenceId) {
        Recurrence recurrence = entry.draft().recurrence();
        return recurrence != null
                && Series.of(entry.draft().details().when(), recurrence).contains(recurrenceId);
    }

    /** What an override itself says; where it lies may follow the series. */
    private static Map<String, @Nullable Object> content(RowImage row) {
        Map<String, @Nullable Object> content = new HashMap<>(row.columns());
        content.keySet().removeAll(NOT_CONTENT);
        content.values().removeIf(Objects::isNull);
        return content;
    }

    private static Difference one(String title, LocalDateTime recurrenceId, Happening happening) {
        return new Difference(JournalKind.ENTRY, title, recurrenceId, happening, List.of());
    }

    private static EntryDraft withRecurrenceOf(PastEntry was, PastEntry is) {
        return new EntryDraft(is.draft().details(), was.draft().recurrence());
    }

    private static boolean sameButForExclusions(PastEntry was, PastEntry is) {
        Recurrence before = was.draft().recurrence();
        Recurrence after = is.draft().recurrence();
        return before != null
                && after != null
                && Objects.equals(before.rule(), after.rule())
                && before.additions().equals(after.additions())
                && was.draft().details().when().equals(is.draft().details().when());
    }

    private static SortedSet<LocalDateTime> exclusions(PastEntry entry) {
        Recurrence recurrence = entry.draft().recurrence();
        return recurrence == null ? new TreeSet<>() : recurrence.exclusions();
    }

    private static SortedSet<LocalDateTime> minus(SortedSet<LocalDateTime> all, SortedSet<LocalDateTime> without) {
        SortedSet<LocalDateTime> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private Map<PersonId, String> names(Optional<PastEntry> before, Optional<PastEntry> after) {
        Set<PersonId> ids = Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(each -> each.whole(0).people().stream())
                .collect(Collectors.toSet());
        return names(ids);
    }

    private Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.findAll(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
