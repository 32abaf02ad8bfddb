package org.daybook.app.settings;

import java.time.LocalTime;

/**
 * The hours of a day that are seen without scrolling, shaded as the usual ones.
 *
 * @param startInclusive before the end
 */
public record ShownHours(LocalTime startInclusive, LocalTime endExclusive) {

    public static final ShownHours USUAL = new ShownHours(LocalTime.of(7, 0), LocalTime.of(18, 0));

    public ShownHours {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "A day cannot end (%s) before it starts (%s).".formatted(endExclusive, startInclusive));
        }
    }
}
