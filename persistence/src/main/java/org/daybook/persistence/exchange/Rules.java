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
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;

/** RRULE values (RFC 5545 section 3.3.10) in the one form Daybook keeps. */
final class Rules {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final int LONGEST = 2_000;
    private static final String UNTIL = "UNTIL=";

    private Rules() {}

    /**
     * Reads the rule of a series, or nothing where it is none. UNTIL becomes a date for an all-day series and a UTC time
     * for any other; a date for a timed series means the end of that day.
     */
    static Optional<RecurrenceRule> read(String value, WallClockSpan series) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : value.strip().toUpperCase(Locale.ROOT).split(";", LONGEST)) {
            String bare = part.strip();
            if (bare.startsWith(UNTIL)) {
                Optional<Moment> until = Moment.parse(bare.substring(UNTIL.length()));
                if (until.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(UNTIL + until(until.get(), series));
            } else if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        String text = String.join(";", parts);
        return isValid(text) ? Optional.of(new RecurrenceRule(text)) : Optional.empty();
    }

    private static String until(Moment until, WallClockSpan series) {
        if (series.allDay()) {
            return DATE.format(until.local());
        }
        ZoneId zone = series.zone();
        LocalDateTime local =
                until.dateOnly() ? until.local().toLocalDate().atTime(23, 59, 59) : until.localIn(zone);
        return TIME.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }

    private static boolean isValid(String text) {
        if (text.contains("RSCALE=") && !text.contains("RSCALE=GREGORIAN")) {
            return false;
        }
        try {
            return new org.dmfs.rfc5545.recur.RecurrenceRule(text).getFreq() != null;
        } catch (InvalidRecurrenceRuleException invalid) {
            return false;
        }
    }
}
