package org.daybook.core.roster;

import java.time.LocalDate;

/** Days, first and last included. */
public record Period(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it ends before it starts */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A period cannot end (%s) before it starts (%s).".formatted(last, first));
        }
    }

    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
