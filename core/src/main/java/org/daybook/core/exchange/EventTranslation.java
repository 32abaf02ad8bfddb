package org.daybook.core.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.people.PeopleFinder;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schedule's words what a calendar event says. People the workspace knows are assigned; the others are kept
 * in the notes by name, so that nobody is lost and nobody is made up.
 */
final class EventTranslation {

    private static final int LONGEST_TITLE = 500;

    private final PeopleFinder people;

    EventTranslation(PeopleFinder people) {
        this.people = people;
    }

    EntryDetails details(CalendarEvent event) {
        EventDetails said = event.details();
        List<PersonId> known = new ArrayList<>();
        List<Attendee> strangers = new ArrayList<>();
        for (Attendee attendee : said.people()) {
            Optional<PersonId> found = people.find(attendee.name(), attendee.email());
            found.ifPresentOrElse(known::add, () -> strangers.add(attendee));
        }
        return new EntryDetails(
                title(said.title()),
                event.when(),
                status(said.status()),
                new WorkItem(type(said.categories()), null),
                textOrNothing(said.location()),
                textOrNothing(notes(said, strangers)),
                said.free(),
                said.confidential(),
                known);
    }

    private static String title(String title) {
        String bare = title.strip().replaceAll("\\s+", " ");
        if (bare.isEmpty()) {
            return "(untitled)";
        }
        return bare.length() <= LONGEST_TITLE ? bare : bare.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String notes(EventDetails said, List<Attendee> strangers) {
        String notes = said.notes().strip();
        if (said.title().strip().length() > LONGEST_TITLE) {
            notes = said.title().strip() + "\n\n" + notes;
        }
        if (strangers.isEmpty()) {
            return notes;
        }
        String with = "With " + strangers.stream().map(EventTranslation::name).collect(joining(", "));
        return notes.isEmpty() ? with : notes + "\n\n" + with;
    }

    private static String name(Attendee attendee) {
        if (attendee.name().isBlank()) {
            return String.valueOf(attendee.email());
        }
        return attendee.email() == null ? attendee.name() : attendee.name() + " <" + attendee.email() + ">";
    }

    private static @Nullable String textOrNothing(String text) {
        return text.isBlank() ? null : text;
    }

    /** How an event of a status comes in; {@link #status(EntryStatus)} is the way out. */
    private static EntryStatus status(EventStatus status) {
        return switch (status) {
            case TENTATIVE -> EntryStatus.TENTATIVE;
            case CONFIRMED -> EntryStatus.SCHEDULED;
            case CANCELLED -> EntryStatus.CANCELLED;
        };
    }

    /** How an entry of a status goes out: iCalendar has fewer of them. */
    static EventStatus status(EntryStatus status) {
        return switch (status) {
            case TENTATIVE -> EventStatus.TENTATIVE;
            case SCHEDULED, CONFIRMED, IN_PROGRESS, COMPLETED -> EventStatus.CONFIRMED;
            case CANCELLED -> EventStatus.CANCELLED;
        };
    }

    private static WorkItemType type(List<String> categories) {
        return categories.stream()
                .map(category -> category.strip().toUpperCase(Locale.ROOT))
                .flatMap(category -> Arrays.stream(WorkItemType.values())
                        .filter(type -> type.name().equals(category)))
                .findFirst()
                .orElse(WorkItemType.OTHER);
    }
}
