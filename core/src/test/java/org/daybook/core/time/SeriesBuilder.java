package org.daybook.core.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds series for tests: {@code series("2026-03-28T02:30", "Europe/Berlin").rule("FREQ=DAILY").build()}. */
public final class SeriesBuilder {

    private WallClockSpan first;
    private @Nullable RecurrenceRule rule;
    private final SortedSet<LocalDateTime> additions = new TreeSet<>();
    private final SortedSet<LocalDateTime> exclusions = new TreeSet<>();

    private SeriesBuilder(WallClockSpan first) {
        this.first = first;
    }

    /** A series of one-hour occurrences from a local time. */
    public static SeriesBuilder series(String localStart, String zone) {
        return new SeriesBuilder(
                new WallClockSpan(LocalDateTime.parse(localStart), Duration.ofHours(1), ZoneId.of(zone), false));
    }

    /** A series of whole days from a date. */
    public static SeriesBuilder allDaySeries(String date, int days, String zone) {
        return new SeriesBuilder(WallClockSpan.allDay(LocalDate.parse(date), days, ZoneId.of(zone)));
    }

    public SeriesBuilder lasting(Duration duration) {
        first = first.lasting(duration);
        return this;
    }

    public SeriesBuilder rule(String text) {
        rule = RecurrenceRule.of(text);
        return this;
    }

    public SeriesBuilder plus(String... localTimes) {
        for (String time : localTimes) {
            additions.add(LocalDateTime.parse(time));
        }
        return this;
    }

    public SeriesBuilder without(String... localTimes) {
        for (String time : localTimes) {
            exclusions.add(LocalDateTime.parse(time));
        }
        return this;
    }

    public Series build() {
        return Series.of(first, new Recurrence(rule, additions, exclusions));
    }
}
