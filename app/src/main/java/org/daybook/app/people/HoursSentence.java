package org.daybook.app.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.people.LocalTimeRange;
import org.daybook.core.people.WorkingHours;

/** Says working hours in one line, such as {@code Mon–Fri 08:00–12:00, 13:00–17:00 · 40 h}. */
final class HoursSentence {

    private final Messages text = Messages.of(HoursSentence.class);

    String of(WorkingHours hours) {
        if (!hours.known()) {
            return text.get("hours-unknown");
        }
        PaintedWeek week = new PaintedWeek(hours);
        List<String> groups = new ArrayList<>();
        for (int number = 1; number <= DayOfWeek.SUNDAY.getValue(); number++) {
            DayOfWeek first = DayOfWeek.of(number);
            DayOfWeek last = lastLike(week, first);
            if (!week.of(first).isEmpty()) {
                groups.add(days(first, last) + " " + ranges(week.of(first)));
            }
            number = last.getValue();
        }
        return String.join("; ", groups) + " · " + Times.duration(week.total());
    }

    private static DayOfWeek lastLike(PaintedWeek week, DayOfWeek first) {
        DayOfWeek last = first;
        while (last != DayOfWeek.SUNDAY && week.of(last.plus(1)).equals(week.of(first))) {
            last = last.plus(1);
        }
        return last;
    }

    private static String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? Times.shortWeekday(first) : Times.shortWeekday(first) + "–" + Times.shortWeekday(last);
    }

    private static String ranges(List<LocalTimeRange> ranges) {
        return ranges.stream()
                .map(range -> clock(PaintedWeek.start(range)) + "–" + clock(PaintedWeek.end(range)))
                .collect(Collectors.joining(", "));
    }

    /** A minute of the day; the end of the day is 24:00. */
    static String clock(int minute) {
        return minute == PaintedWeek.DAY_MINUTES ? "24:00" : Times.clock(LocalTime.ofSecondOfDay(minute * 60L));
    }
}
