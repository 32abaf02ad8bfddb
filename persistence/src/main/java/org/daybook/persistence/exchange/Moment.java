package org.daybook.persistence.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A DATE or DATE-TIME value (RFC 5545 sections 3.3.4 and 3.3.5).
 *
 * @param local the wall-clock time; midnight for a date
 * @param zone its zone; null for a date, and for a time that floats
 */
record Moment(
        LocalDateTime local, boolean dateOnly, @Nullable ZoneId zone) {

    /** Besides the standard's forms: the extended ISO form, a stray T or Z, an offset, missing seconds. */
    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[T ](\\d{2}):?(\\d{2}):?(\\d{2})?(?:[.,]\\d{1,9})?)?(?:(Z)|([+-]\\d{2}):?(\\d{2}))?[TZ ]*");

    /** Reads a value that says its zone only by a Z or an offset, or nothing where it cannot be read. */
    static Optional<Moment> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (text.length() > 40 || !form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (date.getYear() < 1) {
                return Optional.empty();
            }
            boolean dateOnly = form.group(4) == null;
            return Optional.of(
                    dateOnly
                            ? new Moment(date.atStartOfDay(), true, null)
                            : new Moment(time(date, form), false, zone(form)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The same wall-clock time in a zone, where it does not say its own. */
    Moment in(ZoneId newZone) {
        return dateOnly || zone != null ? this : new Moment(local, false, newZone);
    }

    /** The wall-clock time it is in another zone; a date, or a time that floats, is the same everywhere. */
    LocalDateTime localIn(ZoneId target) {
        return zone == null
                ? local
                : local.atZone(zone).withZoneSameInstant(target).toLocalDateTime();
    }

    private static LocalDateTime time(LocalDate date, Matcher form) {
        int hour = number(form, 4);
        int second = Math.min(59, number(form, 6)); // a leap second is not a time of java.time
        return hour == 24 && number(form, 5) == 0
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(LocalTime.of(hour, number(form, 5), second));
    }

    private static @Nullable ZoneId zone(Matcher form) {
        if (form.group(8) != null) {
            int sign = form.group(8).startsWith("-") ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(number(form, 8), sign * number(form, 9));
        }
        return form.group(7) == null ? null : ZoneOffset.UTC;
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
