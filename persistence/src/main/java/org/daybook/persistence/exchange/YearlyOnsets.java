package org.daybook.persistence.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.time.Frequency;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.Series;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * The RRULE of an observance: when its offset begins, year by year. Only yearly rules are taken, as all real ones are;
 * they are asked for a few years at a time, so that none costs more than that.
 *
 * @param rule the rule without its end
 * @param until the last time of the rule in UTC, or null where it goes on
 */
record YearlyOnsets(String rule, @Nullable LocalDateTime until) {

    private static final int LONGEST = 500;
    private static final int MOST_ONSETS = 40;
    private static final int LAST_YEAR = 9999;
    private static final String UNTIL = "UNTIL=";

    static Optional<YearlyOnsets> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = text.strip().toUpperCase(Locale.ROOT).split(";", LONGEST);
        String endless = Arrays.stream(parts)
                .filter(part -> !part.startsWith(UNTIL) && !part.startsWith("COUNT="))
                .collect(Collectors.joining(";"));
        LocalDateTime until = Arrays.stream(parts)
                .filter(part -> part.startsWith(UNTIL))
                .flatMap(part -> Moment.parse(part.substring(UNTIL.length())).stream())
                .map(Moment::local)
                .findFirst()
                .orElse(null);
        return RecurrenceRule.parse(endless) instanceof RecurrenceRule.Valid(RecurrenceRule valid)
                        && valid.frequency() == Frequency.YEARLY
                ? Optional.of(new YearlyOnsets(endless, until))
                : Optional.empty();
    }

    /** The onsets from the year before to the year after, or those of the last years where the rule ended earlier. */
    Stream<LocalDateTime> around(int year, LocalDateTime start, ZoneOffset from) {
        int last = Math.min(LAST_YEAR, until == null ? year + 1 : Math.min(year + 1, until.getYear() + 1));
        if (last < start.getYear()) {
            return Stream.empty();
        }
        LocalDateTime end = LocalDateTime.of(last, 12, 31, 23, 59, 59);
        LocalDateTime bound = until == null || until.isAfter(end) ? end : until;
        Recurrence bounded = Recurrence.of(RecurrenceRule.of(rule + ";" + UNTIL + Rules.TIME.format(bound) + "Z"));
        return Series.of(new WallClockSpan(start, Duration.ZERO, from, false), bounded)
                .from(LocalDateTime.of(last - 3, 1, 1, 0, 0))
                .limit(MOST_ONSETS)
                .map(occurrence -> occurrence.recurrenceId());
    }
}
