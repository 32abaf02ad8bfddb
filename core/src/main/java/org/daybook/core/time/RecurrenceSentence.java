package org.daybook.core.time;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Says when a series recurs, in words: "Every 2 weeks on Monday and Wednesday until 30 June 2026".
 *
 * <p>A rule that would need a paragraph is given as its text instead. The words are in {@code recurrence.properties}.
 */
public final class RecurrenceSentence {

    private static final Set<RulePart> SAID = EnumSet.of(
            RulePart.FREQ,
            RulePart.INTERVAL,
            RulePart.COUNT,
            RulePart.UNTIL,
            RulePart.WKST,
            RulePart.BYMONTH,
            RulePart.BYMONTHDAY,
            RulePart.BYDAY);

    private final ResourceBundle words;
    private final Locale locale;

    public RecurrenceSentence(Locale locale) {
        this.words = ResourceBundle.getBundle("org.daybook.core.time.recurrence", locale);
        this.locale = locale;
    }

    /** The sentence, without a full stop. */
    public String describe(Series series) {
        Recurrence recurrence = series.recurrence();
        RecurrenceRule rule = recurrence.rule();
        String sentence = rule == null ? say("once") : describe(rule, series.first());
        if (!recurrence.additions().isEmpty()) {
            sentence = say("additions", sentence, recurrence.additions().size());
        }
        if (!recurrence.exclusions().isEmpty()) {
            sentence = say("exclusions", sentence, recurrence.exclusions().size());
        }
        return sentence;
    }

    private String describe(RecurrenceRule rule, WallClockSpan first) {
        Optional<String> days = days(rule);
        if (days.isEmpty()) {
            return say("rule.exotic", rule.text());
        }
        String sentence = days.get();
        if (rule.until().isPresent()) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(words.getString("until.date"), locale);
            return say("until", sentence, format.format(rule.until().get().lastDay(first)));
        }
        return rule.count().isPresent() ? say("count", sentence, rule.count().getAsInt()) : sentence;
    }

    /** The rule without its end, or nothing if it is too much for one sentence. */
    private Optional<String> days(RecurrenceRule rule) {
        if (Arrays.stream(RulePart.values()).anyMatch(part -> rule.has(part) && !SAID.contains(part))) {
            return Optional.empty();
        }
        String every = say("every." + rule.frequency().name().toLowerCase(Locale.ROOT), rule.interval());
        boolean byDay = rule.has(RulePart.BYDAY);
        boolean byMonthDay = rule.has(RulePart.BYMONTHDAY);
        boolean byMonth = rule.has(RulePart.BYMONTH);
        if (byDay && byMonthDay) {
            return Optional.empty();
        }
        return switch (rule.frequency()) {
            case SECONDLY, MINUTELY, HOURLY, DAILY ->
                byMonthDay || byMonth ? Optional.empty() : Optional.of(byDay ? onWeekdays(every, rule) : every);
            case WEEKLY -> byMonth ? Optional.empty() : Optional.of(byDay ? onWeekdays(every, rule) : every);
            case MONTHLY -> byMonth ? Optional.empty() : Optional.of(onDays(every, rule));
            case YEARLY ->
                byMonth
                        ? Optional.of(inMonths(every, rule))
                        : byDay || byMonthDay ? Optional.empty() : Optional.of(every);
        };
    }

    private String onWeekdays(String every, RecurrenceRule rule) {
        boolean weekdays = rule.interval() == 1
                && !rule.frequency().isSubDaily()
                && rule.byDay().stream()
                        .map(NthWeekday::day)
                        .toList()
                        .equals(Arrays.asList(DayOfWeek.values()).subList(0, 5));
        return weekdays
                ? say("every.weekday")
                : say(
                        "on",
                        every,
                        list(rule.byDay().stream().map(day -> name(day.day())).toList()));
    }

    private String onDays(String every, RecurrenceRule rule) {
        List<String> days = new ArrayList<>();
        rule.byDay().forEach(day -> days.add(name(day)));
        rule.byMonthDay().forEach(day -> days.add(monthDay(day)));
        return days.isEmpty() ? every : say("on", every, list(days));
    }

    private String inMonths(String every, RecurrenceRule rule) {
        List<String> months = rule.byMonth().stream()
                .map(month -> Month.of(month).getDisplayName(TextStyle.FULL, locale))
                .toList();
        boolean oneDate = rule.byMonth().size() == 1
                && rule.byMonthDay().size() == 1
                && rule.byMonthDay().first() > 0;
        return oneDate
                ? say("on", every, say("on.date", rule.byMonthDay().first(), months.getFirst()))
                : say("in", onDays(every, rule), list(months));
    }

    private String monthDay(int day) {
        if (day == -1) {
            return say("on.monthday.last");
        }
        return say(day > 0 ? "on.monthday" : "on.monthday.fromEnd", ordinal(Math.abs(day)));
    }

    private String name(NthWeekday day) {
        String key = switch (Integer.signum(day.ordinal())) {
            case 0 -> "";
            case 1 -> "on.nthWeekday";
            default -> day.ordinal() == -1 ? "on.nthWeekday.last" : "on.nthWeekday.fromEnd";
        };
        return key.isEmpty() ? name(day.day()) : say(key, ordinal(Math.abs(day.ordinal())), name(day.day()));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String suffix = switch (teen ? 0 : number % 10) {
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            default -> "other";
        };
        return say("ordinal", number, words.getString("ordinal.suffix." + suffix));
    }

    private String list(List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        String front = items.subList(0, items.size() - 1).stream()
                .reduce((left, right) -> say("list.more", left, right))
                .orElseThrow();
        return say("list.last", front, items.getLast());
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
