package org.daybook.core.quickadd;

import java.time.LocalTime;

/**
 * A time of day as it was said.
 *
 * @param minute of the day as it reads, from 0 to 1440
 * @param manner how surely it means that very time
 */
record Clock(int minute, Manner manner) {

    static final int HOUR = 60;
    static final int HALF_DAY = 12 * HOUR;
    static final int DAY = 24 * HOUR;

    /** From here on an hour said in passing is taken for one of the morning. */
    private static final int FIRST_MORNING_HOUR = 6 * HOUR;

    enum Manner {
        /** By 24 hours, such as {@code 03:00} or {@code 15 Uhr}. */
        EXACT,
        /** With am or pm. */
        HALVED,
        /** In passing, such as {@code at 3} or {@code half past three}: one to five mean the afternoon. */
        LOOSE,
        /** A bare number, loose as well, which may be no time at all. */
        BARE
    }

    static Clock at(int hour, int minute, Manner manner) {
        return new Clock(hour * HOUR + minute, manner);
    }

    boolean isBare() {
        return manner == Manner.BARE;
    }

    boolean isLoose() {
        return manner == Manner.LOOSE || manner == Manner.BARE;
    }

    /** The minute of the day at which something begins. */
    int start() {
        return isLoose() && minute >= HOUR && minute < FIRST_MORNING_HOUR ? minute + HALF_DAY : minute % DAY;
    }

    /** The beginning of something that ends at a time with am or pm: "10-2pm" begins in the morning. */
    int startBefore(Clock end) {
        if (!isLoose() || end.manner != Manner.HALVED) {
            return start();
        }
        int later = minute % HALF_DAY + HALF_DAY;
        return later < end.minute || minute % HALF_DAY > end.minute ? later : minute % HALF_DAY;
    }

    Clock shifted(boolean afternoon) {
        int morning = minute % HALF_DAY;
        return minute > HALF_DAY ? this : new Clock(afternoon ? morning + HALF_DAY : morning, Manner.HALVED);
    }

    static LocalTime time(int minuteOfDay) {
        return LocalTime.MIDNIGHT.plusMinutes(minuteOfDay);
    }
}
