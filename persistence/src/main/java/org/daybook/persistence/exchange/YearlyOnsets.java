package org.daybook.persistence.exchange;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The RRULE of an observance: when its offset begins, year by year. Only yearly rules are taken, as all real ones are;
 * they are asked for a few years at a time, so that none costs more than that.
 *
 * @param until the last time of the rule in UTC, or null where it goes on
 */
record YearlyOnsets(RecurrenceRule rule, @Nullable LocalDateTime until) {

    private static final int MOST_ONSETS = 40;

    static Optional<YearlyOnsets> parse(@Nullable String text) {
        if (text == null || text.length() > 500) {
            return Optional.empty();
        }
        StringBuilder kept = new StringBuilder();
        LocalDateTime until = null;
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", 30)) {
            if (part.startsWith("UNTIL=")) {
                until = Moment.parse(part.substring(6)).map(Moment::local).orElse(null);
            } else if (!part.startsWith("COUNT=") && !part.isBlank()) {
                kept.append(kept.isEmpty() ? "" : ";").append(part);
            }
        }
        if (!kept.toString().contains("FREQ=YEARLY")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new YearlyOnsets(
                    new RecurrenceRule(kept.toString(), RecurrenceRule.RfcMode.RFC5545_LAX), until));
        } catch (InvalidRecurrenceRuleException invalid) {
            return Optional.empty();
        }
    }

    /** The onsets from the year before to the year after, or those of the last years where the rule ended earlier. */
    Stream<LocalDateTime> around(int year, LocalDateTime start, ZoneOffset from) {
        int last = until == null ? year + 1 : Math.min(year + 1, until.getYear() + 1);
        int first = Math.max(start.getYear(), last - 3);
        if (last < start.getYear()) {
            return Stream.empty();
        }
        LocalDateTime near = start.withYear(first);
        RecurrenceRuleIterator onsets = rule.iterator(new DateTime(
                near.getYear(),
                near.getMonthValue() - 1,
                near.getDayOfMonth(),
                near.getHour(),
                near.getMinute(),
                near.getSecond()));
        return Stream.generate(() -> onsets)
                .limit(MOST_ONSETS)
                .takeWhile(RecurrenceRuleIterator::hasNext)
                .map(RecurrenceRuleIterator::nextDateTime)
                .map(YearlyOnsets::local)
                .takeWhile(onset -> onset.getYear() <= last)
                .filter(onset -> !onset.isBefore(start))
                .filter(onset -> until == null
                        || !onset.minusSeconds(from.getTotalSeconds()).isAfter(until));
    }

    private static LocalDateTime local(DateTime onset) {
        return LocalDateTime.of(
                onset.getYear(),
                onset.getMonth() + 1,
                onset.getDayOfMonth(),
                onset.getHours(),
                onset.getMinutes(),
                onset.getSeconds());
    }
}
