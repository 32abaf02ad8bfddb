package org.daybook.core.exchange;

import java.util.List;

/**
 * What an event says besides when it is. Texts are unescaped, with {@code \n} between lines and no control characters;
 * absent texts are empty.
 *
 * @param confidential whether it is marked private or confidential (CLASS)
 * @param free whether it leaves the time of its people free (TRANSP:TRANSPARENT)
 */
public record EventDetails(
        String title,
        String notes,
        String location,
        EventStatus status,
        boolean confidential,
        boolean free,
        List<Attendee> people,
        List<String> categories) {

    public EventDetails {
        people = List.copyOf(people);
        categories = List.copyOf(categories);
    }

    /** A confirmed event with a title and nothing else. */
    public static EventDetails titled(String title) {
        return new EventDetails(title, "", "", EventStatus.CONFIRMED, false, false, List.of(), List.of());
    }

    /** The same with another status. */
    public EventDetails standing(EventStatus newStatus) {
        return new EventDetails(title, notes, location, newStatus, confidential, free, people, categories);
    }
}
