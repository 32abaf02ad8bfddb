package org.daybook.core.quickadd;

import java.util.OptionalInt;

/** When something ends that began at a minute of the day. */
final class Ending {

    private static final int LONGEST_BY_DAY = 12 * Clock.HOUR;
    private static final int LONGEST_OVER_NIGHT = 14 * Clock.HOUR;
    /** Until then a bare hour after a beginning in the morning is one of the afternoon: "9-5". */
    private static final int END_OF_WORK = 8 * Clock.HOUR;

    private Ending() {}

    /**
     * How many minutes later it ends: the same day, twelve hours later where the hour was said in passing, or the next
     * day where that makes a night of it. Nothing where the end would simply lie before the start.
     */
    static OptionalInt minutesAfter(int start, Clock end) {
        int minute = end.minute() == 0 ? Clock.DAY : end.minute();
        if (minute > start) {
            return OptionalInt.of(minute - start);
        }
        int later = minute + Clock.HALF_DAY - start;
        boolean afternoon =
                end.isLoose() && minute <= Clock.HALF_DAY && (minute < END_OF_WORK || start >= Clock.HALF_DAY);
        if (afternoon && later > 0 && later <= LONGEST_BY_DAY) {
            return OptionalInt.of(later);
        }
        int overNight = minute + Clock.DAY - start;
        return overNight <= LONGEST_OVER_NIGHT ? OptionalInt.of(overNight) : OptionalInt.empty();
    }
}
