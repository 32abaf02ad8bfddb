package org.daybook.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The inclusive end of a rule, in the form it was written in (RFC 5545 section 3.3.10, UNTIL).
 *
 * <p>Files mix the forms freely, so each form has one reading for every series: a date ends with that day on the
 * series' own wall clock, a local time is compared with wall-clock times, a UTC time with instants. An all-day series
 * knows days only, so that of any form the date alone counts.
 */
public sealed interface Until {

    DateTimeFormatter LOCAL_FORM = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** The last day on which the rule holds. */
    record OnDate(LocalDate date) implements Until {}

    /** The last wall-clock time at which the rule holds. */
    record AtLocal(LocalDateTime time) implements Until {}

    /** The last instant at which the rule holds. */
    record AtInstant(Instant instant) implements Until {}

    /** Whether an occurrence that starts here is still within the rule. */
    default boolean admits(WallClockSpan occurrence) {
        LocalDateTime start = occurrence.start();
        if (occurrence.allDay()) {
            return !start.toLocalDate().isAfter(dateAsWritten());
        }
        return switch (this) {
            case OnDate(LocalDate date) -> !start.toLocalDate().isAfter(date);
            case AtLocal(LocalDateTime time) -> !start.isAfter(time);
            case AtInstant(Instant instant) ->
                !start.atZone(occurrence.zone()).toInstant().isAfter(instant);
        };
    }

    /** A wall-clock time that no admitted start lies after, whatever the zone's offset changes do. */
    default LocalDateTime localBound(WallClockSpan series) {
        return switch (this) {
            case OnDate(LocalDate date) -> date.plusDays(1).atStartOfDay();
            case AtLocal(LocalDateTime time) -> time.plusDays(1);
            case AtInstant(Instant instant) ->
                LocalDateTime.ofInstant(instant, series.zone()).plusDays(1);
        };
    }

    /** The day on which the series' wall clock reads the end. */
    default LocalDate lastDay(WallClockSpan series) {
        return this instanceof AtInstant(Instant instant) && !series.allDay()
                ? LocalDate.ofInstant(instant, series.zone())
                : dateAsWritten();
    }

    /** The RFC 5545 form: a date, a local date-time, or a UTC date-time with its Z. */
    default String text() {
        return switch (this) {
            case OnDate(LocalDate date) -> DateTimeFormatter.BASIC_ISO_DATE.format(date);
            case AtLocal(LocalDateTime time) -> LOCAL_FORM.format(time);
            case AtInstant(Instant instant) -> LOCAL_FORM.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
        };
    }

    private LocalDate dateAsWritten() {
        return switch (this) {
            case OnDate(LocalDate date) -> date;
            case AtLocal(LocalDateTime time) -> time.toLocalDate();
            case AtInstant(Instant instant) -> LocalDate.ofInstant(instant, ZoneOffset.UTC);
        };
    }
}
