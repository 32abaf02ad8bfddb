package org.daybook.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stored form of a recurrence: content lines whose times are local to the series' zone. */
final class RecurrenceText {

    private RecurrenceText() {}

    static String write(Recurrence recurrence) {
        List<String> lines = new ArrayList<>();
        RecurrenceRule rule = recurrence.rule();
        if (rule != null) {
            lines.add("RRULE:" + rule.text());
        }
        if (!recurrence.additions().isEmpty()) {
            lines.add("RDATE:" + list(recurrence.additions()));
        }
        if (!recurrence.exclusions().isEmpty()) {
            lines.add("EXDATE:" + list(recurrence.exclusions()));
        }
        return String.join("\n", lines);
    }

    private static String list(SortedSet<LocalDateTime> times) {
        return times.stream().map(Until.LOCAL_FORM::format).collect(Collectors.joining(","));
    }

    static Recurrence.Reading read(String text) {
        @Nullable RecurrenceRule rule = null;
        SortedSet<LocalDateTime> additions = new TreeSet<>();
        SortedSet<LocalDateTime> exclusions = new TreeSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            String value = line.substring(colon + 1).strip();
            switch (name) {
                case "RRULE" -> {
                    if (rule != null) {
                        return problem(number, "has a second RRULE, and a series has one rule at most: remove it.");
                    }
                    switch (RecurrenceRule.parse(value)) {
                        case RecurrenceRule.Valid(RecurrenceRule read) -> rule = read;
                        case RecurrenceRule.Problem(String sentence) -> {
                            return problem(number, "has no valid rule. " + sentence);
                        }
                    }
                }
                case "RDATE", "EXDATE" -> {
                    String unreadable = addTimes(value, name.equals("RDATE") ? additions : exclusions);
                    if (unreadable != null) {
                        return problem(
                                number,
                                "has '%s', which is not a local time such as 20260630T090000: correct it."
                                        .formatted(unreadable));
                    }
                }
                default -> {
                    return problem(number, "is neither RRULE, RDATE nor EXDATE: remove it.");
                }
            }
        }
        return new Recurrence.Valid(new Recurrence(rule, additions, exclusions));
    }

    /** Adds the times of a list, or gives the first item that is none. */
    private static @Nullable String addTimes(String list, SortedSet<LocalDateTime> times) {
        for (String item : list.split(",", -1)) {
            try {
                times.add(
                        item.contains("T")
                                ? LocalDateTime.parse(item, Until.LOCAL_FORM)
                                : LocalDate.parse(item, DateTimeFormatter.BASIC_ISO_DATE)
                                        .atStartOfDay());
            } catch (DateTimeException unreadable) {
                return item;
            }
        }
        return null;
    }

    private static Recurrence.Problem problem(int line, String what) {
        return new Recurrence.Problem("Line %d of the recurrence %s".formatted(line, what));
    }
}
