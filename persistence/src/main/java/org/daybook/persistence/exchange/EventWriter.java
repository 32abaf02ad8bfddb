package org.daybook.persistence.exchange;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.core.exchange.Attendee;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.EventDetails;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;

/** Writes one VEVENT (RFC 5545 section 3.6.1). */
final class EventWriter {

    private final ContentWriter out;
    private final Instant stamp;

    EventWriter(ContentWriter out, Instant stamp) {
        this.out = out;
        this.stamp = stamp;
    }

    /**
     * Writes an event.
     *
     * @param series the span of the series it belongs to, in whose zone its recurrence-id is; its own where there is
     *     none
     */
    void write(CalendarEvent event, WallClockSpan series) throws IOException {
        out.line("BEGIN:VEVENT");
        out.text("UID", event.key().uid());
        out.line("DTSTAMP:" + utc(stamp));
        Instant lastModified = event.lastModified();
        if (lastModified != null) {
            out.line("LAST-MODIFIED:" + utc(lastModified));
        }
        out.line("SEQUENCE:" + event.sequence());
        LocalDateTime recurrenceId = event.key().recurrenceId();
        if (recurrenceId != null) {
            String range = event.thisAndFuture() ? ";RANGE=THISANDFUTURE" : "";
            out.line("RECURRENCE-ID" + range + times(series, List.of(recurrenceId)));
        }
        writeSpan(event.when());
        Recurrence recurrence = event.recurrence();
        if (recurrence != null) {
            write(recurrence, event.when());
        }
        write(event.details());
        out.line("END:VEVENT");
    }

    /** Writes the end as a time where that says the same as the length, and as a length inside an overlap. */
    private void writeSpan(WallClockSpan when) throws IOException {
        out.line("DTSTART" + times(when, List.of(when.start())));
        if (when.allDay()) {
            LocalDateTime end =
                    when.start().plusDays(Math.max(1, when.duration().toDays()));
            out.line("DTEND" + times(when, List.of(end)));
        } else if (!when.duration().isZero()) {
            ZoneId zone = when.zone();
            LocalDateTime end = when.localEnd();
            boolean plain = Duration.between(when.start().atZone(zone), end.atZone(zone))
                    .equals(when.duration());
            out.line(
                    plain
                            ? "DTEND" + times(when, List.of(end))
                            : "DURATION:PT" + when.duration().toSeconds() + "S");
        }
    }

    private void write(Recurrence recurrence, WallClockSpan when) throws IOException {
        RecurrenceRule rule = recurrence.rule();
        if (rule != null) {
            RecurrenceRule.Reading inUtc = Rules.read(rule.text(), when);
            out.line("RRULE:" + (inUtc instanceof RecurrenceRule.Valid(RecurrenceRule valid) ? valid : rule).text());
        }
        if (!recurrence.additions().isEmpty()) {
            out.line("RDATE" + times(when, recurrence.additions()));
        }
        if (!recurrence.exclusions().isEmpty()) {
            out.line("EXDATE" + times(when, recurrence.exclusions()));
        }
    }

    private void write(EventDetails details) throws IOException {
        out.text("SUMMARY", details.title());
        out.text("DESCRIPTION", details.notes());
        out.text("LOCATION", details.location());
        out.line("STATUS:" + details.status().name());
        if (details.confidential()) {
            out.line("CLASS:PRIVATE");
        }
        out.line("TRANSP:" + (details.free() ? "TRANSPARENT" : "OPAQUE"));
        if (!details.categories().isEmpty()) {
            out.line("CATEGORIES:"
                    + details.categories().stream().map(ContentWriter::escaped).collect(Collectors.joining(",")));
        }
        for (Attendee person : details.people()) {
            String name = person.name().isEmpty() ? "" : ";CN=" + ContentWriter.quoted(person.name());
            out.line(
                    "ATTENDEE" + name + ":" + (person.email() == null ? "invalid:nomail" : "mailto:" + person.email()));
        }
    }

    /** The parameters and the value of a property of times in the zone of a span. */
    private static String times(WallClockSpan span, Collection<LocalDateTime> times) {
        if (span.allDay()) {
            return ";VALUE=DATE:" + list(times, Rules.DATE::format);
        }
        ZoneId zone = span.zone();
        if (ZonesUsed.isUtc(zone)) {
            return ":" + list(times, time -> Rules.TIME.format(time) + "Z");
        }
        return ";TZID=" + parameter(ZoneDefinition.tzid(zone)) + ":" + list(times, Rules.TIME::format);
    }

    private static String parameter(String tzid) {
        return tzid.contains(":") ? ContentWriter.quoted(tzid) : tzid;
    }

    private static String list(Collection<LocalDateTime> times, Function<LocalDateTime, String> written) {
        return times.stream().map(written).collect(Collectors.joining(","));
    }

    private static String utc(Instant instant) {
        return Rules.TIME.format(instant.atZone(ZoneOffset.UTC)) + "Z";
    }
}
