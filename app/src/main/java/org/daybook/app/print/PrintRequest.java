package org.daybook.app.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.core.people.PersonId;

/**
 * What somebody wants on paper.
 *
 * @param to the last day, which counts in
 * @param only the people whose entries are wanted; empty for everybody's and nobody's
 */
public record PrintRequest(
        Layout layout, LocalDate from, LocalDate to, Set<PersonId> only, Paper paper, Orientation orientation) {

    private static final int MOST_YEARS = 10;

    /** @throws IllegalArgumentException if the last day is before the first */
    public PrintRequest {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day %s is before the first, %s.".formatted(to, from));
        }
        only = Set.copyOf(only);
    }

    /** Whether a range is more than anybody would print, and more than fits into memory. */
    public static boolean tooLong(LocalDate from, LocalDate to) {
        return from.plusYears(MOST_YEARS).isBefore(to);
    }

    List<LocalDate> days() {
        return days(from, to);
    }

    static List<LocalDate> days(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
    }
}
