package org.daybook.core.dispatch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** The one line the journal keeps of a change to an entry. Private titles stay out of it. */
final class EntrySummaries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final int MOST_NAMED = 3;

    private final People people;

    EntrySummaries(People people) {
        this.people = people;
    }

    String added(EntryDraft draft) {
        String what = draft.recurrence() == null ? "Added" : "Added the series";
        return "%s %s on %s".formatted(what, name(draft), when(draft.details().when()));
    }

    String edited(EntryDraft before, EntryDraft after, Target target) {
        return "Edited %s%s".formatted(name(after), reach(before, target));
    }

    String moved(EntryDraft before, EntryDraft after, Target target) {
        WallClockSpan from = before.details().when();
        WallClockSpan to = after.details().when();
        boolean resized = from.start().equals(to.start()) && from.zone().equals(to.zone());
        return (resized ? resized(after, to) : moved(after, from, to)) + reach(before, target);
    }

    /** A move that may also hand the entry over. */
    String relocated(EntryDraft before, EntryDraft after, Target target) {
        List<PersonId> people = after.details().people();
        if (people.equals(before.details().people())) {
            return moved(before, after, target);
        }
        return after.details().when().equals(before.details().when())
                ? assigned(before, after, target)
                : moved(before, after, target) + ", now with " + names(people);
    }

    /** Several at once, such as {@code Moved 3 entries: “A”, “B” and 1 more}. */
    String together(String verb, List<EntryDraft> drafts) {
        String first =
                drafts.stream().limit(MOST_NAMED).map(EntrySummaries::name).collect(Collectors.joining(", "));
        int more = drafts.size() - MOST_NAMED;
        return "%s %d %s: %s%s"
                .formatted(
                        verb,
                        drafts.size(),
                        drafts.size() == 1 ? "entry" : "entries",
                        first,
                        more > 0 ? " and %d more".formatted(more) : "");
    }

    private static String resized(EntryDraft after, WallClockSpan to) {
        LocalDateTime end = to.allDay() ? to.localEnd().minusDays(1) : to.localEnd();
        return "Resized %s to end on %s".formatted(name(after), (to.allDay() ? DAY : DAY_AND_TIME).format(end));
    }

    /** The day is said once where it stays the same. */
    private static String moved(EntryDraft after, WallClockSpan from, WallClockSpan to) {
        boolean sameDay = from.localStart().toLocalDate().equals(to.localStart().toLocalDate());
        return sameDay && !from.allDay() && !to.allDay()
                ? "Moved %s on %s from %s to %s"
                        .formatted(
                                name(after),
                                DAY.format(to.localStart()),
                                TIME.format(from.localStart()),
                                TIME.format(to.localStart()))
                : "Moved %s from %s to %s".formatted(name(after), when(from), when(to));
    }

    String assigned(EntryDraft before, EntryDraft after, Target target) {
        return "Assigned %s to %s%s"
                .formatted(name(after), names(after.details().people()), reach(before, target));
    }

    String statusChanged(EntryDraft before, EntryDraft after, Target target) {
        String status =
                after.details().status().name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
        return "Marked %s as %s%s".formatted(name(after), status, reach(before, target));
    }

    String deleted(EntryDraft before, Target target) {
        return "Deleted %s on %s%s"
                .formatted(name(before), when(before.details().when()), reach(before, target));
    }

    /** @param at when it was so, told in the entry's own zone */
    String restored(EntryDraft past, Instant at) {
        LocalDateTime then = LocalDateTime.ofInstant(at, past.details().when().zone());
        return "Restored %s as it was on %s".formatted(name(past), DAY_AND_TIME.format(then));
    }

    private static String reach(EntryDraft before, Target target) {
        if (before.recurrence() == null) {
            return "";
        }
        return switch (target.scope()) {
            case THIS -> " (this occurrence)";
            case FUTURE -> " (this and future occurrences)";
            case ALL -> " (all occurrences)";
        };
    }

    private static String name(EntryDraft draft) {
        return draft.details().confidential()
                ? "a private entry"
                : "“" + draft.details().title() + "”";
    }

    private static String when(WallClockSpan span) {
        LocalDateTime start = span.localStart();
        return span.allDay() ? DAY.format(start) : DAY_AND_TIME.format(start);
    }

    private String names(List<PersonId> ids) {
        List<String> names =
                people.findAll(ids).stream().map(Person::name).sorted().toList();
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }
}
