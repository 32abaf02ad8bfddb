package org.daybook.persistence.exchange;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Which zones a file must define, and for which years. */
final class ZonesUsed {

    /** How many years of a series without an end are sure to be right where a zone follows no standing rules. */
    private static final int YEARS_AHEAD = 30;

    private ZonesUsed() {}

    static Collection<ZoneDefinition> by(Collection<CalendarEvent> events) {
        SortedMap<String, Years> years = new TreeMap<>();
        for (CalendarEvent event : events) {
            WallClockSpan when = event.when();
            if (!when.allDay() && !isUtc(when.zone())) {
                years.merge(ZoneDefinition.tzid(when.zone()), Years.of(event), Years::and);
            }
        }
        return years.values().stream()
                .map(used -> new ZoneDefinition(used.zone(), used.first(), used.last()))
                .toList();
    }

    /** Whether times of a zone are written in UTC. */
    static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    private record Years(ZoneId zone, int first, int last) {

        static Years of(CalendarEvent event) {
            WallClockSpan when = event.when();
            Recurrence recurrence = event.recurrence();
            int last = Math.max(when.localEnd().getYear(), recurrence == null ? 0 : last(recurrence, when)) + 1;
            return new Years(when.zone(), Math.min(when.start().getYear(), first(recurrence, when)), last);
        }

        private static int first(@Nullable Recurrence recurrence, WallClockSpan when) {
            return recurrence == null || recurrence.additions().isEmpty()
                    ? when.start().getYear()
                    : recurrence.additions().first().getYear();
        }

        private static int last(Recurrence recurrence, WallClockSpan when) {
            RecurrenceRule rule = recurrence.rule();
            int byRule = rule == null
                    ? 0
                    : rule.until()
                            .map(until -> until.lastDay(when).getYear())
                            .orElse(when.start().getYear() + YEARS_AHEAD);
            return Stream.concat(recurrence.additions().stream(), recurrence.exclusions().stream())
                    .mapToInt(LocalDateTime::getYear)
                    .reduce(byRule, Math::max);
        }

        Years and(Years other) {
            return new Years(zone, Math.min(first, other.first), Math.max(last, other.last));
        }
    }
}
