package org.daybook.app.print;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The hours of a day that a page shows: the usual ones, and as many before and after as there is something in.
 *
 * @param last the hour that ends them, up to 24
 */
record Hours(int first, int last) {

    private static final Hours USUAL = new Hours(8, 18);
    private static final int MINUTES = 60;
    private static final int DAY = 24 * MINUTES;

    /** The stretch of one day that an item takes, in minutes since midnight. */
    record Stretch(Item item, int start, int end) {

        static Stretch of(Item item, LocalDate day) {
            int start = day.equals(item.firstDay()) ? minutes(item.start().toLocalTime()) : 0;
            int end = day.equals(item.lastDay()) && !endsAtMidnight(item)
                    ? minutes(item.end().toLocalTime())
                    : DAY;
            return new Stretch(item, start, Math.max(start, end));
        }

        /** An end at midnight belongs to the day before; one without any length to the day that begins. */
        private static boolean endsAtMidnight(Item item) {
            return item.end().toLocalTime().equals(LocalTime.MIDNIGHT)
                    && item.end().isAfter(item.start());
        }

        private static int minutes(LocalTime time) {
            return (int) Duration.between(LocalTime.MIDNIGHT, time).toMinutes();
        }
    }

    static Hours of(List<Stretch> stretches) {
        int first = USUAL.first();
        int last = USUAL.last();
        for (Stretch stretch : stretches) {
            first = Math.min(first, stretch.start() / MINUTES);
            last = Math.max(last, (Math.max(stretch.end(), stretch.start() + 1) + MINUTES - 1) / MINUTES);
        }
        return new Hours(first, Math.min(last, DAY / MINUTES));
    }

    int count() {
        return last - first;
    }

    /** Where a minute of the day lies, between 0 at the first hour and 1 at the last. */
    double share(int minute) {
        return (minute - first * MINUTES) / (double) (count() * MINUTES);
    }
}
