package org.daybook.core.exchange;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.jspecify.annotations.Nullable;

/** Gives entries out as calendar events: whole series, with the changes to their occurrences. */
public final class CalendarExport {

    private final UnitOfWork work;
    private final ScheduleEntries entries;
    private final People people;

    public CalendarExport(UnitOfWork work, ScheduleEntries entries, People people) {
        this.work = work;
        this.entries = entries;
        this.people = people;
    }

    /** Every entry with an occurrence in the window, as the viewer may see it, in order of its start. */
    public List<CalendarEvent> events(Actor viewer, Interval window) {
        return work.read(() -> {
            List<ScheduleEntry> shown = entries.within(window).stream()
                    .filter(entry -> !entry.occurrences(window).shown().isEmpty())
                    .sorted(Comparator.comparing(entry -> entry.details().when().interval()))
                    .toList();
            Map<PersonId, Person> known =
                    people.findAll(assigned(shown)).stream().collect(Collectors.toMap(Person::id, Function.identity()));
            List<CalendarEvent> events = new ArrayList<>();
            for (ScheduleEntry entry : shown) {
                WholeEntry whole = entry.whole();
                boolean open = entry.concerns(viewer.person(), viewer.user());
                EntryDetails details = whole.draft().details();
                events.add(event(entry, null, whole.draft().recurrence(), details, open, known));
                whole.special()
                        .forEach((recurrenceId, special) ->
                                events.add(event(entry, recurrenceId, null, special, open, known)));
            }
            return events;
        });
    }

    /** Everybody ever assigned, those deleted since among them. */
    private static Set<PersonId> assigned(List<ScheduleEntry> entries) {
        return entries.stream()
                .map(ScheduleEntry::whole)
                .flatMap(whole -> Stream.concat(Stream.of(whole.draft().details()), whole.special().values().stream()))
                .flatMap(details -> details.people().stream())
                .collect(Collectors.toSet());
    }

    private static CalendarEvent event(
            ScheduleEntry entry,
            @Nullable LocalDateTime recurrenceId,
            @Nullable Recurrence recurrence,
            EntryDetails details,
            boolean open,
            Map<PersonId, Person> known) {
        return new CalendarEvent(
                new EventKey(entry.uid(), recurrenceId),
                false,
                entry.sequence(),
                details.when(),
                recurrence,
                open ? said(details, known) : EventDetails.titled("Private"),
                entry.updatedAt(),
                0);
    }

    private static EventDetails said(EntryDetails details, Map<PersonId, Person> known) {
        return new EventDetails(
                details.title(),
                Objects.requireNonNullElse(details.notes(), ""),
                Objects.requireNonNullElse(details.location(), ""),
                EventTranslation.status(details.status()),
                details.confidential(),
                details.free(),
                details.people().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Person::details)
                        .map(CalendarExport::attendee)
                        .toList(),
                List.of(details.workItem().type().name()));
    }

    private static Attendee attendee(PersonDetails person) {
        return new Attendee(person.name(), person.email());
    }
}
