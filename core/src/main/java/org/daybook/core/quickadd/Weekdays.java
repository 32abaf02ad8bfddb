package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.util.Optional;

/** The names of weekdays. A short one such as "So" or "sat" counts only where its neighbours speak of time as well. */
final class Weekdays {

    private Weekdays() {}

    static Optional<Found<DayOfWeek>> at(Line line, int index) {
        Optional<Found<Integer>> full = line.lexicon().value("weekday", line, index);
        if (full.isPresent()) {
            return full.map(found -> new Found<>(DayOfWeek.of(found.value()), found.end()));
        }
        return line.lexicon()
                .value("weekday-short", line, index)
                .filter(found -> isAmongTime(line, index, found.end()))
                .map(found -> new Found<>(DayOfWeek.of(found.value()), dot(line, found.end())));
    }

    private static int dot(Line line, int index) {
        return line.at(index).is(".") && !line.at(index).gap() ? index + 1 : index;
    }

    private static boolean isAmongTime(Line line, int index, int end) {
        int after = dot(line, end);
        boolean before = line.follows("every", index)
                || line.follows("on", index)
                || line.follows("next", index)
                || line.follows("this", index)
                || line.follows("to", index)
                || line.follows("and", index)
                || line.isDash(index - 1);
        return before
                || after > end
                || line.at(end).isNumber()
                || line.at(end).is(",")
                || line.isDash(end)
                || line.has("at", end)
                || line.has("clock", end)
                || line.has("part-bare", end)
                || end >= line.size();
    }
}
