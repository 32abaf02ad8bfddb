package org.daybook.core.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The instances of rules whose periods all have one length: SECONDLY to DAILY, and WEEKLY where no month is ruled out.
 *
 * <p>Every period is found by arithmetic on wall-clock seconds, so starting near a window is exact, and stretches that
 * the rule's limits rule out (days, hours, minutes) are leapt over rather than stepped through: lib-recur steps, and
 * gives up on sparse rules.
 */
final class ClockInstances implements RuleInstances {

    private static final int DAY = 86_400;
    private static final int WEEK = 7 * DAY;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    /**
     * Periods looked at in vain before a rule counts as over: more than there are seconds of a day (after which the
     * times of day that an interval reaches repeat) and few enough to take milliseconds.
     */
    private static final int MOST_EMPTY_PERIODS = 1_000_000;

    private static final long LAST_SECOND = END_OF_TIME.toEpochSecond(ZoneOffset.UTC);

    private final int period;
    private final long step;
    private final long firstPeriod;
    private final long startSecond;
    private final int[] offsets;
    private final DayFilter days;
    private final SortedSet<Integer> hours;
    private final SortedSet<Integer> minutes;
    private final SortedSet<Integer> seconds;

    ClockInstances(RecurrenceRule rule, LocalDateTime start) {
        period = switch (rule.frequency()) {
            case SECONDLY -> 1;
            case MINUTELY -> MINUTE;
            case HOURLY -> HOUR;
            case DAILY -> DAY;
            case WEEKLY -> WEEK;
            case MONTHLY, YEARLY -> throw new IllegalArgumentException(rule + " has periods of more than one length.");
        };
        step = (long) period * rule.interval();
        startSecond = start.toEpochSecond(ZoneOffset.UTC);
        firstPeriod =
                period == WEEK ? weekOf(start, rule.weekStart()) : Math.floorDiv(startSecond, (long) period) * period;
        int[] times = period == WEEK ? TimesOfDay.withinWeek(rule, start) : TimesOfDay.within(period, rule, start);
        offsets = TimesOfDay.picked(times, rule.bySetPosition());
        days = period == WEEK ? DayFilter.NONE : new DayFilter(rule);
        hours = rule.numbers(RulePart.BYHOUR);
        minutes = rule.numbers(RulePart.BYMINUTE);
        seconds = rule.numbers(RulePart.BYSECOND);
    }

    /** Whether the periods of a rule are all alike. */
    static boolean fit(RecurrenceRule rule) {
        return rule.frequency().compareTo(Frequency.DAILY) <= 0
                || (rule.frequency() == Frequency.WEEKLY && !rule.has(RulePart.BYMONTH));
    }

    private static long weekOf(LocalDateTime start, DayOfWeek weekStart) {
        return start.toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(weekStart))
                        .toEpochDay()
                * DAY;
    }

    @Override
    public Iterator<LocalDateTime> from(LocalDateTime earliest) {
        long from = Math.max(startSecond, earliest.toEpochSecond(ZoneOffset.UTC) + (earliest.getNano() > 0 ? 1 : 0));
        return new Walk(from);
    }

    @Override
    public @Nullable LocalDateTime stepsAfter(LocalDateTime start, int steps) {
        if (steps == 0 || !isUnlimited()) {
            return RuleInstances.super.stepsAfter(start, steps);
        }
        int atOrBefore = 0;
        while (atOrBefore < offsets.length && firstPeriod + offsets[atOrBefore] <= startSecond) {
            atOrBefore++;
        }
        long index = steps - 1L + atOrBefore;
        long second = firstPeriod + index / offsets.length * step + offsets[(int) (index % offsets.length)];
        return second > LAST_SECOND ? null : LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }

    /** Whether every period has the same instances. */
    private boolean isUnlimited() {
        return offsets.length > 0
                && days.admitsAll()
                && (period >= DAY || hours.isEmpty())
                && (period >= HOUR || minutes.isEmpty())
                && (period >= MINUTE || seconds.isEmpty());
    }

    /** The second at which to look next if the period that begins here is ruled out, or the least long if it is allowed. */
    private long leap(long begin) {
        long day = Math.floorDiv(begin, (long) DAY);
        if (!days.admits(day)) {
            return (day + 1) * DAY;
        }
        int secondOfDay = (int) Math.floorMod(begin, (long) DAY);
        if (period < DAY && !hours.isEmpty() && !hours.contains(secondOfDay / HOUR)) {
            return begin - secondOfDay % HOUR + HOUR;
        }
        if (period < HOUR && !minutes.isEmpty() && !minutes.contains(secondOfDay / MINUTE % MINUTE)) {
            return begin - secondOfDay % MINUTE + MINUTE;
        }
        // Second 60 is read as 59, as where seconds expand.
        int second = secondOfDay % MINUTE;
        boolean listed = seconds.contains(second) || (second == 59 && seconds.contains(60));
        return period < MINUTE && !seconds.isEmpty() && !listed ? begin + 1 : Long.MIN_VALUE;
    }

    /** One pass over the instances. */
    private final class Walk implements Iterator<LocalDateTime> {

        private final long from;
        private long begin;
        private int offset;
        private boolean ready;

        Walk(long from) {
            this.from = from;
            this.begin = firstPeriod + Math.floorDiv(from - firstPeriod, step) * step;
            this.offset = -1;
            advance();
        }

        @Override
        public boolean hasNext() {
            return ready;
        }

        @Override
        public LocalDateTime next() {
            if (!ready) {
                throw new NoSuchElementException("The rule has no more instances.");
            }
            LocalDateTime instance = LocalDateTime.ofEpochSecond(begin + offsets[offset], 0, ZoneOffset.UTC);
            advance();
            return instance;
        }

        private void advance() {
            ready = false;
            for (int empty = 0; empty < MOST_EMPTY_PERIODS && begin <= LAST_SECOND; empty++) {
                if (offset >= 0 || enters()) {
                    while (++offset < offsets.length) {
                        if (begin + offsets[offset] >= from) {
                            ready = begin + offsets[offset] <= LAST_SECOND;
                            return;
                        }
                    }
                    begin += step;
                }
                offset = -1;
            }
        }

        /** Whether the period is allowed; if not, moves on to the next one that may be. */
        private boolean enters() {
            long next = leap(begin);
            if (next == Long.MIN_VALUE) {
                return true;
            }
            begin += Math.max(1, Math.ceilDiv(next - begin, step)) * step;
            return false;
        }
    }
}
