package org.daybook.core.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.core.access.Actor;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Occurrences;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;

/** What every entry must keep to, whoever writes it; each broken rule is a sentence. */
public final class EntryRules {

    private static final int LONGEST_TITLE = 500;
    /** The first whole year of the Gregorian calendar: holiday calendars begin some series centuries back. */
    private static final int FIRST_YEAR = 1583;

    private static final int LAST_YEAR = 3000;

    private final People people;

    public EntryRules(People people) {
        this.people = people;
    }

    /** What is wrong with a draft, if anything. */
    public Optional<String> problem(EntryDraft draft) {
        EntryDetails details = draft.details();
        if (details.title().isBlank()) {
            return Optional.of("The entry needs a title. Say in a few words what it is.");
        }
        if (details.title().length() > LONGEST_TITLE) {
            return Optional.of(
                    "The title is longer than %d characters. Put the rest into the notes.".formatted(LONGEST_TITLE));
        }
        LocalDate day = details.when().start().toLocalDate();
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.of("The date %s is not between the years %d and %d. Check the year."
                    .formatted(day, FIRST_YEAR, LAST_YEAR));
        }
        Recurrence recurrence = draft.recurrence();
        Optional<String> repeating =
                recurrence == null ? Optional.empty() : problem(Series.of(details.when(), recurrence));
        return repeating.isPresent() ? repeating : unknownPeople(details.people());
    }

    private static Optional<String> problem(Series series) {
        Optional<String> nothing = series.yieldsNothing();
        if (nothing.isPresent()) {
            return nothing;
        }
        Instant start = series.first().interval().startInclusive();
        boolean tooDense = series.in(Interval.of(start, Duration.ofDays(366))).truncated();
        return tooDense
                ? Optional.of("It would repeat more than %,d times in a year. Choose a longer interval, or an end."
                        .formatted(Occurrences.MOST))
                : Optional.empty();
    }

    private Optional<String> unknownPeople(List<PersonId> wanted) {
        Set<PersonId> known = people.findAll(wanted).stream().map(Person::id).collect(Collectors.toSet());
        return wanted.stream()
                .filter(person -> !known.contains(person))
                .findFirst()
                .map("There is no person %s in this workspace."::formatted);
    }

    /** Who of the people wanted can no longer be given anything, unless they had it before. */
    Optional<String> unavailable(List<PersonId> wanted, List<PersonId> before) {
        List<PersonId> fresh =
                wanted.stream().filter(person -> !before.contains(person)).toList();
        return people.findAll(fresh).stream()
                .filter(person -> !person.active())
                .findFirst()
                .map(person -> person.deleted()
                        ? "%s was deleted. Choose somebody else.".formatted(person.name())
                        : "%s is deactivated and cannot be assigned. Choose somebody else, or reactivate %s."
                                .formatted(person.name(), person.name()));
    }

    Optional<String> unreachable(Optional<ScheduleEntry> entry, Target target, Actor actor) {
        if (entry.isEmpty()) {
            return Optional.of("There is no entry %s; it may have been deleted.".formatted(target.entry()));
        }
        return entry.get().concerns(actor.person(), actor.user())
                ? Optional.empty()
                : Optional.of("This entry is private: only its people and whoever made it may change it.");
    }
}
