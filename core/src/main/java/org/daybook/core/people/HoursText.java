package org.daybook.core.people;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads working hours as people write them: {@code mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00}, or {@code Mo–Fr
 * 8–17}, or {@code lun-vie 8.30-14}. Days are in English, German or Spanish, a text in one of them; ranges that overlap
 * or touch become one.
 */
public final class HoursText {

    private static final int WEEK = DayOfWeek.values().length;
    private static final int SHORTEST_DAY = 2;
    private static final int LONGEST = 2_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"));
    private static final List<DateTimeFormatter> CLOCKS =
            Stream.of("H:mm", "H.mm", "H").map(DateTimeFormatter::ofPattern).toList();

    private HoursText() {}

    /** Nothing where it cannot be read, or says no hours. */
    public static Optional<WorkingHours> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = Stream.of(text.replaceAll("[–—]", "-")
                        .replaceAll("\\s*-\\s*", "-")
                        .split("[\\s;,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return LANGUAGES.stream()
                .flatMap(language -> read(words, language).stream())
                .findFirst();
    }

    private static Optional<WorkingHours> read(List<String> words, Locale language) {
        Map<DayOfWeek, List<LocalTimeRange>> byDay = new EnumMap<>(DayOfWeek.class);
        List<DayOfWeek> days = new ArrayList<>();
        boolean hoursFollow = true;
        for (String word : words) {
            if (Character.isLetter(word.charAt(0))) {
                if (!hoursFollow) {
                    days.clear();
                }
                hoursFollow = true;
                List<DayOfWeek> named = days(word, language);
                if (named.isEmpty()) {
                    return Optional.empty();
                }
                days.addAll(named);
            } else {
                hoursFollow = false;
                Optional<LocalTimeRange> range = range(word);
                if (range.isEmpty() || days.isEmpty()) {
                    return Optional.empty();
                }
                days.forEach(day ->
                        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(range.get()));
            }
        }
        byDay.replaceAll((_, ranges) -> inOrder(ranges));
        return hoursFollow ? Optional.empty() : Optional.of(new WorkingHours(byDay));
    }

    private static List<DayOfWeek> days(String word, Locale language) {
        String[] ends = word.split("-", -1);
        if (ends.length > 2) {
            return List.of();
        }
        Optional<DayOfWeek> first = day(ends[0], language);
        Optional<DayOfWeek> last = day(ends[ends.length - 1], language);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        int more = Math.floorMod(last.get().getValue() - first.get().getValue(), WEEK);
        return Stream.iterate(first.get(), day -> day.plus(1)).limit(more + 1L).toList();
    }

    private static Optional<DayOfWeek> day(String text, Locale language) {
        String wanted = folded(text.replaceAll("[.:]$", ""));
        return Stream.of(DayOfWeek.values())
                .filter(day -> wanted.length() >= SHORTEST_DAY
                        && folded(day.getDisplayName(TextStyle.FULL, language)).startsWith(wanted))
                .findFirst();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('é', 'e').replace('á', 'a');
    }

    private static Optional<LocalTimeRange> range(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<LocalTime> start = clock(ends[0]);
        Optional<LocalTime> end = ends[1].matches("24([:.]00)?") ? Optional.of(LocalTime.MIDNIGHT) : clock(ends[1]);
        try {
            return start.flatMap(from -> end.map(to -> new LocalTimeRange(from, to)));
        } catch (IllegalArgumentException backwards) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> clock(String text) {
        for (DateTimeFormatter clock : CLOCKS) {
            try {
                return Optional.of(LocalTime.parse(text, clock));
            } catch (DateTimeException _) {
                // the next way of writing it may fit
            }
        }
        return Optional.empty();
    }

    private static List<LocalTimeRange> inOrder(List<LocalTimeRange> ranges) {
        List<LocalTimeRange> joined = new ArrayList<>();
        ranges.stream()
                .sorted(Comparator.comparing(LocalTimeRange::startInclusive))
                .forEach(range -> {
                    LocalTimeRange last = joined.isEmpty() ? null : joined.getLast();
                    if (last == null || endsBefore(last, range.startInclusive())) {
                        joined.add(range);
                    } else if (!endsBefore(range, last.endExclusive())
                            && !last.endExclusive().equals(LocalTime.MIDNIGHT)) {
                        joined.set(joined.size() - 1, new LocalTimeRange(last.startInclusive(), range.endExclusive()));
                    }
                });
        return joined;
    }

    private static boolean endsBefore(LocalTimeRange range, LocalTime time) {
        return !range.endExclusive().equals(LocalTime.MIDNIGHT)
                && range.endExclusive().isBefore(time);
    }
}
