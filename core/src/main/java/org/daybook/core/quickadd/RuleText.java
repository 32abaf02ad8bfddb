package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.daybook.core.quickadd.Part.On;
import org.daybook.core.quickadd.Part.Repeat;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.jspecify.annotations.Nullable;

/** Writes what was said as a rule of RFC 5545. */
final class RuleText {

    private static final int DAY_LETTERS = 2;

    private RuleText() {}

    /**
     * @param last the last day, or null
     * @param count how many times, or zero for any number
     */
    static @Nullable Recurrence of(Repeat repeat, @Nullable LocalDate last, int count) {
        String text = "FREQ=" + repeat.frequency()
                + ";INTERVAL=" + repeat.interval()
                + on(repeat.on())
                + (last == null ? "" : ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last))
                + (last != null || count == 0 ? "" : ";COUNT=" + count);
        return RecurrenceRule.parse(text) instanceof RecurrenceRule.Valid(RecurrenceRule rule)
                ? Recurrence.of(rule)
                : null;
    }

    private static String on(On on) {
        if (on.monthDay() != 0) {
            return ";BYMONTHDAY=" + on.monthDay();
        }
        if (on.weekdays().isEmpty()) {
            return "";
        }
        boolean counted = on.ordinal() != 0;
        boolean several = on.weekdays().size() > 1;
        String number = counted && !several ? String.valueOf(on.ordinal()) : "";
        String days = on.weekdays().stream()
                .sorted()
                .map(day -> number + letters(day))
                .collect(Collectors.joining(","));
        return ";BYDAY=" + days + (counted && several ? ";BYSETPOS=" + on.ordinal() : "");
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS);
    }
}
