package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.util.Optional;

/** The names of weekdays. A short one such as "So" or "sat" counts only where its neighbours speak of time as well. */
final class Weekdays {

    private Weekdays() {}

    static Optional<Found<DayOfWeek>> at(Line line, int index) {
        Optional<Found<DayOfWeek>> full = named("weekday", line, index);
        return full.isPresent() ? full : anywhere(line, index).filter(found -> isAmongTime(line, index, found.end()));
    }

    /** The same where nothing but a weekday is expected, as in a list of them. */
    static Optional<Found<DayOfWeek>> anywhere(Line line, int index) {
        Optional<Found<DayOfWeek>> full = named("weekday", line, index);
        return full.isPresent()
                ? full
                : named("weekday-short", line, index).map(found -> new Found<>(found.value(), dot(line, found.end())));
    }

    private static Optional<Found<DayOfWeek>> named(String role, Line line, int index) {
        return line.lexicon()
                .value(role, line, index)
                .map(found -> new Found<>(DayOfWeek.of(found.value()), found.end()));
    }

    private static int dot(Line line, int index) {
        return line.at(index).is(".") && !line.at(index).gap() ? index + 1 : index;
    }

    private static boolean isAmongTime(Line line, int index, int end) {
        boolean dotted = line.at(end - 1).is(".");
        boolean before = line.follows("every", index)
                || line.follows("on", index)
                || line.follows("next", index)
                || line.follows("this", index)
                || line.follows("to", index)
                || line.follows("and", index)
                || line.isDash(index - 1);
        return before
                || dotted
                || line.at(end).isNumber()
                || line.at(end).is(",")
                || line.isDash(end)
                || line.has("at", end)
                || line.has("clock", end)
                || line.has("part-bare", end)
                || end >= line.size();
    }
}
