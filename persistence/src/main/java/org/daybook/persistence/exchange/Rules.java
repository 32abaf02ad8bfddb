package org.daybook.persistence.exchange;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;

/** RRULE values (RFC 5545 section 3.3.10) in the one form Daybook keeps. */
final class Rules {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final int LONGEST = 2_000;
    private static final String UNTIL = "UNTIL=";

    private Rules() {}

    /**
     * Reads the rule of a series, or says why it is none. UNTIL becomes a date for an all-day series and a UTC time for
     * any other; a date for a timed series means the end of that day.
     */
    static RecurrenceRule.Reading read(String value, WallClockSpan series) {
        if (value.length() > LONGEST) {
            return RecurrenceRule.parse(value);
        }
        List<String> parts = new ArrayList<>();
        for (String part : value.strip().toUpperCase(Locale.ROOT).split(";", LONGEST)) {
            String bare = part.strip();
            Optional<Moment> until =
                    bare.startsWith(UNTIL) ? Moment.parse(bare.substring(UNTIL.length())) : Optional.empty();
            parts.add(until.map(moment -> UNTIL + until(moment, series)).orElse(bare));
        }
        return RecurrenceRule.parse(String.join(";", parts));
    }

    private static String until(Moment until, WallClockSpan series) {
        if (series.allDay()) {
            return DATE.format(until.local());
        }
        ZoneId zone = series.zone();
        LocalDateTime local = until.dateOnly() ? until.local().toLocalDate().atTime(23, 59, 59) : until.localIn(zone);
        return TIME.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }
}
