package org.daybook.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The instances of rules that follow the calendar: MONTHLY and YEARLY, and WEEKLY in certain months.
 *
 * <p>lib-recur gives the dates, from a seed near the time asked for: a date some whole number of intervals after the
 * start, in a period that is over before that time. That changes nothing because the rule is {@linkplain #completed
 * completed} first, so that no part of it is left to be read off the seed. Times of day are then ours, so that a rule
 * with thousands of them a day does not exhaust lib-recur, which ends rather than search on through 4,320 instances.
 */
final class CalendarInstances implements RuleInstances {

    private static final Set<RulePart> ENDS = EnumSet.of(RulePart.COUNT, RulePart.UNTIL);
    private static final Set<RulePart> TIMES = EnumSet.of(RulePart.BYHOUR, RulePart.BYMINUTE, RulePart.BYSECOND);

    private final RecurrenceRule rule;
    private final LocalDateTime start;
    private final org.dmfs.rfc5545.recur.RecurrenceRule dates;
    private final int interval;
    private final int @Nullable [] times;
    private final WeekFilter weeks;

    CalendarInstances(RecurrenceRule rule, LocalDateTime start) {
        this.rule = rule;
        this.start = start;
        boolean positionsAmongTimes = !rule.bySetPosition().isEmpty()
                && (rule.has(RulePart.BYHOUR) || rule.has(RulePart.BYMINUTE) || rule.has(RulePart.BYSECOND));
        // Intervals that overshoot the year 9999 are alike, and lib-recur counts in narrow fields.
        interval = Math.min(rule.interval(), 10_000 * periodsPerYear(rule.frequency()));
        weeks = new WeekFilter(rule);
        times = positionsAmongTimes ? null : TimesOfDay.within(86_400, rule, start);
        Map<RulePart, String> parts = rule.parts();
        parts.putAll(takenFromStart(rule, start.toLocalDate()));
        parts.put(RulePart.INTERVAL, Integer.toString(interval));
        parts.keySet().removeAll(ENDS);
        if (!positionsAmongTimes) {
            parts.keySet().removeAll(TIMES);
        }
        dates = libraryRule(RecurrenceRule.text(parts));
        // The first call changes the library's rule, later ones do not: made here, the rule can be shared.
        var unused = new Walk(start);
    }

    private static int periodsPerYear(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> 53;
            case MONTHLY -> 12;
            case YEARLY -> 1;
            case SECONDLY, MINUTELY, HOURLY, DAILY ->
                throw new IllegalArgumentException(frequency + " does not follow the calendar.");
        };
    }

    /** The same rule with the parts written out that it would otherwise take from the start of the series. */
    static RecurrenceRule completed(RecurrenceRule rule, LocalDate start) {
        RecurrenceRule full = rule;
        for (Map.Entry<RulePart, String> part : takenFromStart(rule, start).entrySet()) {
            full = full.with(part.getKey(), part.getValue());
        }
        return full;
    }

    private static Map<RulePart, String> takenFromStart(RecurrenceRule rule, LocalDate start) {
        // A yearly rule's day of the month without a month keeps the month of the start, and so does every seed.
        if (rule.has(RulePart.BYDAY) || rule.has(RulePart.BYMONTHDAY) || rule.has(RulePart.BYYEARDAY)) {
            return Map.of();
        }
        String weekday = NthWeekday.abbreviation(start.getDayOfWeek());
        String monthDay = Integer.toString(start.getDayOfMonth());
        return switch (rule.frequency()) {
            case WEEKLY -> Map.of(RulePart.BYDAY, weekday);
            case MONTHLY -> Map.of(RulePart.BYMONTHDAY, monthDay);
            case YEARLY -> {
                if (rule.has(RulePart.BYWEEKNO)) {
                    yield Map.of(RulePart.BYDAY, weekday);
                }
                yield rule.has(RulePart.BYMONTH)
                        ? Map.of(RulePart.BYMONTHDAY, monthDay)
                        : Map.of(
                                RulePart.BYMONTHDAY,
                                monthDay,
                                RulePart.BYMONTH,
                                Integer.toString(start.getMonthValue()));
            }
            case SECONDLY, MINUTELY, HOURLY, DAILY -> Map.of();
        };
    }

    private static org.dmfs.rfc5545.recur.RecurrenceRule libraryRule(String text) {
        try {
            return new org.dmfs.rfc5545.recur.RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException refused) {
            throw new IllegalStateException("lib-recur refuses '%s', a valid rule.".formatted(text), refused);
        }
    }

    @Override
    public Iterator<LocalDateTime> from(LocalDateTime earliest) {
        LocalDateTime from = earliest.isAfter(start) ? earliest : start;
        return new Walk(from);
    }

    /** A date that the rule can be expanded from without losing or changing what lies at or after the day. */
    private LocalDate seedBefore(LocalDate day) {
        LocalDate own = start.toLocalDate();
        // A day that every month has: stepping from the 29th on, the library would meet dates that do not exist.
        LocalDate first =
                rule.frequency() == Frequency.WEEKLY ? own : own.withDayOfMonth(Math.min(own.getDayOfMonth(), 28));
        if (rule.has(RulePart.SKIP)) {
            // A skipped date can move into the next period.
            return first;
        }
        LocalDate seed = switch (rule.frequency()) {
            case WEEKLY -> {
                long weeks = ChronoUnit.WEEKS.between(first, day.minusWeeks(1));
                yield first.plusWeeks(weeks / interval * interval);
            }
            case MONTHLY -> {
                long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day)) - 1;
                yield first.plusMonths(months / interval * interval);
            }
            case YEARLY -> {
                // Two years back, because week 1 can begin in the year before.
                long years = day.getYear() - first.getYear() - 2L;
                yield first.plusYears(years / interval * interval);
            }
            case SECONDLY, MINUTELY, HOURLY, DAILY -> first;
        };
        return seed.isAfter(first) ? seed : first;
    }

    private DateTime seed(LocalDate date) {
        if (times != null) {
            return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        }
        LocalTime time = start.toLocalTime();
        return new DateTime(
                DateTime.GREGORIAN_CALENDAR_SCALE,
                (TimeZone) null,
                date.getYear(),
                date.getMonthValue() - 1,
                date.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    /** One pass over the instances. */
    private final class Walk implements Iterator<LocalDateTime> {

        private final LocalDateTime from;
        private final @Nullable RecurrenceRuleIterator source;
        private @Nullable LocalDateTime date;
        private int time;
        private boolean dry;
        private @Nullable LocalDateTime next;

        Walk(LocalDateTime from) {
            this.from = from;
            this.source = open(from);
            advance();
        }

        private @Nullable RecurrenceRuleIterator open(LocalDateTime from) {
            try {
                return dates.iterator(seed(seedBefore(from.toLocalDate())));
            } catch (IllegalArgumentException | IllegalStateException exhausted) {
                return null;
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public LocalDateTime next() {
            LocalDateTime result = next;
            if (result == null) {
                throw new NoSuchElementException("The rule has no more instances.");
            }
            advance();
            return result;
        }

        private void advance() {
            do {
                next = step();
            } while (next != null && next.isBefore(from));
            if (next != null && next.isAfter(END_OF_TIME)) {
                next = null;
            }
        }

        private @Nullable LocalDateTime step() {
            if (times == null) {
                return admitted();
            }
            if (date == null || ++time == times.length) {
                date = admitted();
                time = 0;
            }
            return date == null ? null : date.plusSeconds(times[time]);
        }

        private @Nullable LocalDateTime admitted() {
            LocalDateTime instance = pull();
            while (instance != null && !weeks.admits(instance.toLocalDate())) {
                instance = pull();
            }
            return instance;
        }

        /**
         * The library's next instance, or null after the last. It gives up by an IllegalArgumentException after 1,000
         * empty periods or 4,320 that BYMONTH rules out; as the calendar repeats every 400 years, none will follow.
         */
        private @Nullable LocalDateTime pull() {
            if (dry || source == null || !source.hasNext()) {
                return null;
            }
            long seconds = Math.floorDiv(source.peekMillis(), 1_000L);
            try {
                // Fetches the one after, which is where the library gives up.
                source.nextMillis();
            } catch (IllegalArgumentException | IllegalStateException exhausted) {
                dry = true;
            }
            return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        }
    }
}
