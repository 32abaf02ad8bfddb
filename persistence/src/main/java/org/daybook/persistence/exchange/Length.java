package org.daybook.persistence.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A DURATION value (RFC 5545 section 3.3.6): whole days by the calendar, then an exact time.
 *
 * @param days of the calendar, weeks included
 */
record Length(long days, Duration exact) {

    private static final Pattern FORM = Pattern.compile(
            "([+-]?)P(?=.)(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?" + "(?:T(?:(\\d{1,8})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");

    /** Reads a value, or nothing where it is none or longer than any event. */
    static Optional<Length> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (text.length() > 60 || !form.matches()) {
            return Optional.empty();
        }
        long sign = "-".equals(form.group(1)) ? -1 : 1;
        Duration exact = Duration.ofHours(number(form.group(4)))
                .plusMinutes(number(form.group(5)))
                .plusSeconds(number(form.group(6)));
        long days = 7 * number(form.group(2)) + number(form.group(3));
        return Optional.of(new Length(sign * days, exact.multipliedBy(sign)));
    }

    /** How long it is exactly, from a wall-clock start in a zone. */
    Duration from(LocalDateTime start, ZoneId zone) {
        return Duration.between(start.atZone(zone), start.plusDays(days).atZone(zone))
                .plus(exact);
    }

    /** How many days it touches when it starts at midnight. */
    long wholeDays() {
        long remainder = exact.toSeconds() % 86_400 > 0 ? 1 : 0;
        return days + exact.toDays() + remainder;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
