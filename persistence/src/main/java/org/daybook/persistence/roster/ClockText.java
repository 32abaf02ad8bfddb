package org.daybook.persistence.roster;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times of day and hours from one to another, as people write them: 19:00, 7p, 1900, 5 - 6 pm, 10pm-midnight. */
final class ClockText {

    private static final String NOON = "(?:12 ?)?(?:noon|mittags?|mediodia)";
    private static final String MIDNIGHT = "(?:12 ?)?(?:midnight|mitternacht|medianoche|12 ?mn)";
    private static final String HALF = "(a\\.?m?\\.?|p\\.?m?\\.?)";
    private static final String TIME = "(?:(" + NOON + ")|(" + MIDNIGHT
            + ")|(\\d{1,2})(?:[:.h]([0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?)? ?(?:" + HALF
            + "(?![a-z]))? ?(h|hrs?|hours?|uhr|horas?)?(?![a-z0-9])|([01]\\d|2[0-4])([0-5]\\d)(?![a-z0-9]))";
    private static final Pattern ONE = Pattern.compile(TIME);
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d:./-])" + TIME + " ?(?:-|–|—|to|until|till|bis|a|hasta) ?" + TIME + "(?![\\d:./-])");
    private static final int GROUPS = 8;
    private static final int HALF_A_DAY = 12;
    private static final int QUARTER = 15;

    private ClockText() {}

    /** From one time of the day to another; an end not after the start is on the next day. */
    record Hours(LocalTime start, LocalTime end) {

        /** In minutes; 24 hours where both are equal. */
        long minutes() {
            long between = Duration.between(start, end).toMinutes();
            return between > 0 ? between : between + Duration.ofDays(1).toMinutes();
        }
    }

    /** A text that is one time and nothing else. */
    static Optional<LocalTime> time(String text) {
        if (text.length() == 5 && text.charAt(2) == ':') {
            return plainTime(text);
        }
        Matcher one = ONE.matcher(plain(text));
        if (!one.matches()) {
            return Optional.empty();
        }
        Clock clock = at(one, 0);
        return Optional.ofNullable(clock.time(clock.half()));
    }

    /** What nearly every time looks like, without a pattern. */
    private static Optional<LocalTime> plainTime(String text) {
        int hour = Cells.figures(text, 0, 2);
        int minute = Cells.figures(text, 3, 5);
        boolean fits = hour >= 0 && minute >= 0 && minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
        return fits ? Optional.of(LocalTime.of(hour % 24, minute)) : Optional.empty();
    }

    /** A text that is nothing but hours, such as those of a column of hours, where bare figures are hours too. */
    static Optional<Hours> hours(String text) {
        Matcher range = RANGE.matcher(plain(text));
        return range.matches() ? hours(range) : Optional.empty();
    }

    /** The hours somewhere in a name; bare figures, as in “Week 1-2”, are none. */
    static Optional<Hours> hoursIn(String text) {
        Matcher range = RANGE.matcher(plain(text));
        while (range.find()) {
            if (saysTime(range)) {
                return hours(range);
            }
        }
        return Optional.empty();
    }

    private static boolean saysTime(Matcher range) {
        return at(range, 0).saysTime() || at(range, GROUPS).saysTime();
    }

    /** Where only one end says which half of the day it means, the other is taken so that the hours are fewest. */
    private static Optional<Hours> hours(Matcher range) {
        Clock start = at(range, 0);
        Clock end = at(range, GROUPS);
        if (start.takesHalfFrom(end)) {
            return fewer(of(start.time("a"), end.time(end.half())), of(start.time("p"), end.time(end.half())));
        }
        if (end.takesHalfFrom(start)) {
            return fewer(of(start.time(start.half()), end.time("a")), of(start.time(start.half()), end.time("p")));
        }
        return of(start.time(start.half()), end.time(end.half()));
    }

    private static Optional<Hours> fewer(Optional<Hours> one, Optional<Hours> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.comparingLong(Hours::minutes));
    }

    private static Optional<Hours> of(@Nullable LocalTime start, @Nullable LocalTime end) {
        return start == null || end == null ? Optional.empty() : Optional.of(new Hours(start, end));
    }

    private static Clock at(Matcher found, int offset) {
        return new Clock(
                found.group(1 + offset) != null,
                found.group(2 + offset) != null,
                found.group(3 + offset) != null ? found.group(3 + offset) : found.group(7 + offset),
                found.group(4 + offset) != null ? found.group(4 + offset) : found.group(8 + offset),
                half(found.group(5 + offset)),
                found.group(6 + offset) != null,
                found.group(7 + offset) != null);
    }

    private static @Nullable String half(@Nullable String written) {
        return written == null ? null : written.substring(0, 1);
    }

    private static String plain(String text) {
        return Cells.line(text).toLowerCase(Locale.ROOT).replace('í', 'i');
    }

    /** One time as written; the half of the day may be said by the other end of the hours. */
    private record Clock(
            boolean noon,
            boolean midnight,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String half,
            boolean named,
            boolean compact) {

        /** Whether the other end decides if this is before or after noon. */
        boolean takesHalfFrom(Clock other) {
            return half == null
                    && !named
                    && hour != null
                    && !hour.startsWith("0")
                    && Integer.parseInt(hour) <= HALF_A_DAY
                    && (other.half != null || (minute == null && (other.noon || other.midnight)));
        }

        /** Whether this can be nothing but a time. */
        boolean saysTime() {
            boolean round = minute != null && (!compact || Integer.parseInt(minute) % QUARTER == 0);
            return noon || midnight || half != null || named || round;
        }

        @Nullable
        LocalTime time(@Nullable String its) {
            if (hour == null) {
                return noon ? LocalTime.NOON : LocalTime.MIDNIGHT;
            }
            int hours = Integer.parseInt(hour);
            int minutes = minute == null ? 0 : Integer.parseInt(minute);
            if (its != null) {
                boolean fits = hours >= 1 && hours <= HALF_A_DAY;
                return fits ? LocalTime.of(hours % HALF_A_DAY + (its.equals("p") ? HALF_A_DAY : 0), minutes) : null;
            }
            return hours < 24 ? LocalTime.of(hours, minutes) : hours == 24 && minutes == 0 ? LocalTime.MIDNIGHT : null;
        }
    }
}
