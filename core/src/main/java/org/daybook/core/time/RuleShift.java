package org.daybook.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves the parts of a rule along with the start of its series (rule D4).
 *
 * <p>Weekdays rotate. A day of the month, or the nth weekday of one, that is the start's own follows the start; so a
 * series on the 31st that is moved to the 30th is on the 30th of every month. Days that are not the start's own move
 * only where they exist in every month. What cannot move by the amount gives nothing.
 */
final class RuleShift {

    private static final List<RulePart> TIMES = List.of(RulePart.BYHOUR, RulePart.BYMINUTE, RulePart.BYSECOND);

    private final RecurrenceRule rule;
    private final LocalDate from;
    private final LocalDate to;
    private final int days;

    private RuleShift(RecurrenceRule rule, LocalDate from, LocalDate to) {
        this.rule = rule;
        this.from = from;
        this.to = to;
        this.days = (int) ChronoUnit.DAYS.between(from, to);
    }

    static Optional<RecurrenceRule> shift(RecurrenceRule rule, LocalDateTime from, LocalDateTime to) {
        Optional<RecurrenceRule> timed =
                from.toLocalTime().equals(to.toLocalTime()) ? Optional.of(rule) : withFreeTimes(rule, from);
        return timed.flatMap(free -> new RuleShift(free, from.toLocalDate(), to.toLocalDate()).withDays());
    }

    /** The rule without times of its own, if they are the start's and so can follow it. */
    private static Optional<RecurrenceRule> withFreeTimes(RecurrenceRule rule, LocalDateTime start) {
        boolean timed = TIMES.stream().anyMatch(rule::has);
        if (rule.frequency().isSubDaily()) {
            return timed || !new DayFilter(rule).admitsAll() ? Optional.empty() : Optional.of(rule);
        }
        boolean own = isOwn(rule, RulePart.BYHOUR, start.getHour())
                && isOwn(rule, RulePart.BYMINUTE, start.getMinute())
                && isOwn(rule, RulePart.BYSECOND, start.getSecond());
        if (!own || (timed && rule.has(RulePart.BYSETPOS))) {
            return Optional.empty();
        }
        RecurrenceRule free = rule;
        for (RulePart part : TIMES) {
            free = free.with(part, null);
        }
        return Optional.of(free);
    }

    private static boolean isOwn(RecurrenceRule rule, RulePart part, int own) {
        return !rule.has(part) || rule.numbers(part).equals(new TreeSet<>(List.of(own)));
    }

    private Optional<RecurrenceRule> withDays() {
        if (days == 0) {
            return Optional.of(rule);
        }
        if (rule.has(RulePart.SKIP)) {
            return Optional.empty();
        }
        return switch (rule.frequency()) {
            case SECONDLY, MINUTELY, HOURLY, DAILY ->
                hasAny(RulePart.BYMONTH, RulePart.BYMONTHDAY, RulePart.BYYEARDAY)
                        ? Optional.empty()
                        : Optional.of(withRotatedDays());
            case WEEKLY -> hasAny(RulePart.BYMONTH) ? Optional.empty() : Optional.of(withRotatedWeek());
            case MONTHLY -> hasAny(RulePart.BYMONTH) && !sameMonth() ? Optional.empty() : withinMonth();
            case YEARLY -> hasAny(RulePart.BYYEARDAY, RulePart.BYWEEKNO) ? Optional.empty() : withinYear();
        };
    }

    private boolean hasAny(RulePart... parts) {
        return Stream.of(parts).anyMatch(rule::has);
    }

    private boolean sameMonth() {
        return YearMonth.from(from).equals(YearMonth.from(to));
    }

    private RecurrenceRule withRotatedDays() {
        if (!rule.has(RulePart.BYDAY)) {
            return rule;
        }
        return rule.with(
                RulePart.BYDAY,
                rule.byDay().stream()
                        .map(day -> new NthWeekday(day.ordinal(), day.day().plus(days)).text())
                        .collect(Collectors.joining(",")));
    }

    /** Where weeks are told apart, they begin on another day too, or days would change sides between two of them. */
    private RecurrenceRule withRotatedWeek() {
        RecurrenceRule rotated = withRotatedDays();
        if (rule.has(RulePart.BYDAY) && (rule.interval() > 1 || rule.has(RulePart.BYSETPOS))) {
            DayOfWeek weekStart = rule.weekStart().plus(days);
            rotated = rotated.with(RulePart.WKST, NthWeekday.abbreviation(weekStart));
        }
        return rotated;
    }

    private Optional<RecurrenceRule> withinMonth() {
        boolean weekdays = rule.has(RulePart.BYDAY);
        boolean monthDays = rule.has(RulePart.BYMONTHDAY);
        if (rule.has(RulePart.BYSETPOS) || (weekdays && monthDays)) {
            return Optional.empty();
        }
        if (monthDays) {
            return movedMonthDays().map(moved -> rule.with(RulePart.BYMONTHDAY, moved));
        }
        if (!weekdays) {
            return Optional.of(rule);
        }
        if (isEveryWeek()) {
            return Optional.of(withRotatedDays());
        }
        return isOwnNthWeekday()
                ? Optional.of(rule.with(RulePart.BYDAY, nthWeekday(to).text()))
                : Optional.empty();
    }

    private Optional<RecurrenceRule> withinYear() {
        if (!rule.has(RulePart.BYMONTH)) {
            boolean countsInYear = rule.has(RulePart.BYDAY) && !isEveryWeek();
            return countsInYear ? Optional.empty() : withinMonth();
        }
        boolean ownMonth = rule.byMonth().size() == 1 && rule.byMonth().first() == from.getMonthValue();
        if (!ownMonth && !sameMonth()) {
            return Optional.empty();
        }
        boolean keepsOtherMonths = ownMonth || rule.has(RulePart.BYDAY) || to.getDayOfMonth() <= 28;
        boolean severalDays = rule.byMonthDay().size() > 1 && !sameMonth();
        if (!keepsOtherMonths || severalDays) {
            return Optional.empty();
        }
        return withinMonth()
                .map(moved -> ownMonth ? moved.with(RulePart.BYMONTH, Integer.toString(to.getMonthValue())) : moved);
    }

    /** Whether the rule falls on its weekdays in every week, whatever the month. */
    private boolean isEveryWeek() {
        return rule.interval() == 1
                && !hasAny(RulePart.BYMONTH, RulePart.BYMONTHDAY)
                && rule.byDay().stream().allMatch(day -> day.ordinal() == 0);
    }

    private boolean isOwnNthWeekday() {
        if (rule.byDay().size() != 1) {
            return false;
        }
        NthWeekday only = rule.byDay().first();
        int positive = (from.getDayOfMonth() - 1) / 7 + 1;
        int negative = -((from.lengthOfMonth() - from.getDayOfMonth()) / 7 + 1);
        return only.day() == from.getDayOfWeek() && (only.ordinal() == positive || only.ordinal() == negative);
    }

    /** Which weekday of its month a date is, counted from the same end as the rule; a fifth one is the last. */
    private NthWeekday nthWeekday(LocalDate date) {
        int positive = (date.getDayOfMonth() - 1) / 7 + 1;
        int negative = -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
        boolean fromTheEnd = rule.byDay().first().ordinal() < 0 || positive == 5;
        return new NthWeekday(fromTheEnd ? negative : positive, date.getDayOfWeek());
    }

    private Optional<String> movedMonthDays() {
        SortedSet<Integer> monthDays = rule.byMonthDay();
        int only = monthDays.first();
        int length = from.lengthOfMonth();
        boolean own =
                monthDays.size() == 1 && (only == from.getDayOfMonth() || only == from.getDayOfMonth() - length - 1);
        if (own) {
            int moved = only < 0 && sameMonth() ? to.getDayOfMonth() - length - 1 : to.getDayOfMonth();
            return Optional.of(Integer.toString(moved));
        }
        boolean allStay = sameMonth()
                && monthDays.stream()
                        .allMatch(day -> staysInEveryMonth(day)
                                && staysInEveryMonth(day + days)
                                && Integer.signum(day) == Integer.signum(day + days));
        return allStay
                ? Optional.of(monthDays.stream()
                        .map(day -> Integer.toString(day + days))
                        .collect(Collectors.joining(",")))
                : Optional.empty();
    }

    private static boolean staysInEveryMonth(int day) {
        return day != 0 && Math.abs(day) <= 28;
    }
}
