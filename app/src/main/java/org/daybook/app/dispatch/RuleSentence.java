package org.daybook.app.dispatch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** Says in a sentence what a recurrence rule means, such as "Every 2 weeks on Monday and Thursday, 10 times." */
public final class RuleSentence {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final String[] SPOKEN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"};

    private final Messages text = Messages.of(RuleSentence.class);

    /**
     * The sentence for a rule.
     *
     * @param start the day the series begins
     * @param zone the zone of the series, in which an end given in UTC is read
     */
    public String of(String rule, LocalDate start, ZoneId zone) {
        if (rule.isBlank()) {
            return text.get("rule-once");
        }
        RuleParts parts = RuleParts.of(rule);
        return cycle(parts, start)
                .map(cycle -> text.get("rule-sentence", cycle, end(parts, zone)))
                .orElseGet(() -> text.get("rule-raw", rule.strip()));
    }

    /** Nothing where the rule says more than the sentence could. */
    private Optional<String> cycle(RuleParts parts, LocalDate start) {
        int interval = parts.number("INTERVAL", 1);
        return switch (parts.get("FREQ").orElse("")) {
            case "DAILY" -> spoken(parts) ? Optional.of(text.get("rule-daily", interval)) : Optional.empty();
            case "WEEKLY" -> spoken(parts, "BYDAY") ? weekly(parts, start, interval) : Optional.empty();
            case "MONTHLY" -> monthly(parts, start).map(on -> text.get("rule-monthly", interval, on));
            case "YEARLY" -> yearly(parts, start).map(on -> text.get("rule-yearly", interval, on));
            default -> Optional.empty();
        };
    }

    private Optional<String> weekly(RuleParts parts, LocalDate start, int interval) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : parts.list("BYDAY")) {
            Weekdays.parse(day).filter(nth -> nth.ordinal() == 0).ifPresent(nth -> days.add(nth.day()));
        }
        if (days.size() != parts.list("BYDAY").size()) {
            return Optional.empty();
        }
        if (days.isEmpty()) {
            days.add(start.getDayOfWeek());
        }
        return Optional.of(
                days.equals(WORKDAYS)
                        ? text.get("rule-workdays", interval)
                        : text.get("rule-weekly", interval, list(days)));
    }

    private String list(Set<DayOfWeek> days) {
        List<String> names = new ArrayList<>(days.stream().map(Weekdays::name).toList());
        String last = names.removeLast();
        return names.isEmpty() ? last : text.get("rule-and", String.join(", ", names), last);
    }

    private Optional<String> monthly(RuleParts parts, LocalDate start) {
        if (spoken(parts)) {
            return Optional.of(text.get("rule-day", start.getDayOfMonth()));
        }
        if (spoken(parts, "BYMONTHDAY")) {
            return monthDay(parts);
        }
        return spoken(parts, "BYDAY") ? nthWeekday(parts) : Optional.empty();
    }

    private Optional<String> monthDay(RuleParts parts) {
        String day = parts.get("BYMONTHDAY").orElse("");
        if (day.equals("-1")) {
            return Optional.of(text.get("rule-last-day"));
        }
        return day.matches("\\d{1,2}") ? Optional.of(text.get("rule-day", Integer.parseInt(day))) : Optional.empty();
    }

    private Optional<String> nthWeekday(RuleParts parts) {
        List<String> days = parts.list("BYDAY");
        if (days.size() != 1) {
            return Optional.empty();
        }
        return Weekdays.parse(days.getFirst())
                .filter(nth -> nth.ordinal() >= -1 && nth.ordinal() <= 5 && nth.ordinal() != 0)
                .map(nth -> text.get("rule-nth", text.get("rule-ordinal." + nth.ordinal()), Weekdays.name(nth.day())));
    }

    private Optional<String> yearly(RuleParts parts, LocalDate start) {
        if (spoken(parts)) {
            return Optional.of(Times.dayOfMonth(MonthDay.from(start)));
        }
        String month = parts.get("BYMONTH").orElse("");
        String day = parts.get("BYMONTHDAY").orElse(String.valueOf(start.getDayOfMonth()));
        return spoken(parts, "BYMONTH", "BYMONTHDAY") && month.matches("[1-9]|1[0-2]") && day.matches("[1-9]\\d?")
                ? dayOfYear(Integer.parseInt(month), Integer.parseInt(day)).map(Times::dayOfMonth)
                : Optional.empty();
    }

    private static Optional<MonthDay> dayOfYear(int month, int day) {
        return day <= Month.of(month).maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    private String end(RuleParts parts, ZoneId zone) {
        Optional<String> until =
                parts.get("UNTIL").flatMap(value -> untilDay(value, zone)).map(Times::dayAndYear);
        if (until.isPresent()) {
            return text.get("rule-until", until.get());
        }
        return parts.get("COUNT").isPresent() ? text.get("rule-count", parts.number("COUNT", 1)) : "";
    }

    /** The last day a rule allows, in the zone of its series. */
    static Optional<LocalDate> untilDay(String value, ZoneId zone) {
        try {
            if (value.endsWith("Z")) {
                return Optional.of(LocalDateTime.parse(value, UTC)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDate());
            }
            return Optional.of(
                    value.contains("T")
                            ? LocalDateTime.parse(value, LOCAL).toLocalDate()
                            : LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static boolean spoken(RuleParts parts, String... more) {
        List<String> names = new ArrayList<>(List.of(SPOKEN));
        names.addAll(List.of(more));
        return parts.hasOnly(names.toArray(String[]::new));
    }
}
