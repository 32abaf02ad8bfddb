package org.daybook.app.cli;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.core.people.LocalTimeRange;
import org.daybook.core.people.WorkingHours;

/** Reads working hours as they are typed: {@code mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00}. */
final class HoursText {

    private static final int WEEK = DayOfWeek.values().length;

    private HoursText() {}

    static WorkingHours read(String text) throws Refused {
        Map<DayOfWeek, List<LocalTimeRange>> byDay = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split(";", -1)) {
            List<String> words = Stream.of(part.strip().split("\\s+")).toList();
            if (words.size() < 2) {
                throw unreadable(part.strip());
            }
            List<LocalTimeRange> ranges = new ArrayList<>();
            for (String range : words.subList(1, words.size())) {
                ranges.add(range(range));
            }
            days(words.getFirst()).forEach(day -> byDay.put(day, ranges));
        }
        return new WorkingHours(byDay);
    }

    private static List<DayOfWeek> days(String text) throws Refused {
        List<DayOfWeek> ends = new ArrayList<>();
        for (String end : text.split("-", -1)) {
            ends.add(day(end).orElseThrow(() -> unreadable(text)));
        }
        if (ends.size() > 2) {
            throw unreadable(text);
        }
        int more = Math.floorMod(ends.getLast().getValue() - ends.getFirst().getValue(), WEEK);
        return Stream.iterate(ends.getFirst(), day -> day.plus(1))
                .limit(more + 1L)
                .toList();
    }

    private static Optional<DayOfWeek> day(String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> wanted.length() >= 2 && day.name().startsWith(wanted))
                .findFirst();
    }

    private static LocalTimeRange range(String text) throws Refused {
        List<String> ends = List.of(text.split("-", -1));
        if (ends.size() != 2) {
            throw unreadable(text);
        }
        try {
            LocalTime end = ends.getLast().equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends.getLast());
            return new LocalTimeRange(LocalTime.parse(ends.getFirst()), end);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw unreadable(text);
        }
    }

    private static Refused unreadable(String part) {
        return Refused.wrongUsage(
                "“%s” cannot be read as working hours. Write them like “mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00”."
                        .formatted(part));
    }
}
