package org.daybook.persistence.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.EventKey;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.daybook.core.identity.Sha256;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Reads one VEVENT (RFC 5545 section 3.6.1). */
final class EventReader {

    private static final int LONGEST_UID = 255;

    /** What a calendar writes anew each time it is exported, and so says nothing about which event it is. */
    private static final Set<String> VOLATILE = Set.of("DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE");

    private final Moments moments;
    private final SpanReader spans;
    private final RecurrenceReader recurrences;
    private final DetailsReader details;
    private final Losses losses;

    EventReader(ZoneResolver zones, ImportLimits limits, Losses losses) {
        this.moments = new Moments(zones);
        this.spans = new SpanReader(moments, losses);
        this.recurrences = new RecurrenceReader(moments, limits, losses);
        this.details = new DetailsReader(limits, losses);
        this.losses = losses;
    }

    /** The event of a part, or nothing where it cannot be one, which is said. */
    Optional<Draft> read(Part part, Properties properties) {
        String what = properties
                .first("SUMMARY")
                .map(summary -> Texts.brief(Texts.read(summary.value())))
                .filter(title -> !title.isEmpty())
                .map(title -> "“" + title + "”")
                .orElse("an event without a title");
        Property startProperty = properties.first("DTSTART").orElse(null);
        Property occurrenceProperty = properties.first("RECURRENCE-ID").orElse(null);
        Moment start =
                startProperty == null ? null : moments.read(startProperty).orElse(null);
        Moment occurrence = occurrenceProperty == null
                ? null
                : moments.read(occurrenceProperty).orElse(null);
        if (start == null) {
            return lost(
                    part, startProperty, "%s has no start (DTSTART).", "The start of %s (“%s”) is not a time.", what);
        }
        if (occurrenceProperty != null && occurrence == null) {
            return lost(
                    part,
                    occurrenceProperty,
                    "",
                    "Which occurrence %s changes (RECURRENCE-ID “%s”) is not a time.",
                    what);
        }
        if (part.ending() == Part.Ending.INTERRUPTED) {
            losses.add(part.line(), Extent.DETAIL, "The end of %s (END:VEVENT) is missing.".formatted(what));
        }
        return Optional.of(draft(part, properties, start, occurrence, what));
    }

    private Draft draft(Part part, Properties properties, Moment start, @Nullable Moment occurrence, String what) {
        boolean repeats = occurrence == null && RecurrenceReader.isMeant(properties);
        WallClockSpan when = spans.read(start, properties, what, repeats);
        Recurrence recurrence = repeats ? recurrences.read(properties, when, what) : null;
        boolean thisAndFuture = occurrence != null
                && properties
                        .first("RECURRENCE-ID")
                        .map(property -> property.parameter("RANGE"))
                        .filter("THISANDFUTURE"::equalsIgnoreCase)
                        .isPresent();
        EventKey key = new EventKey(uid(properties), occurrence == null ? null : Draft.occurrenceOf(when, occurrence));
        CalendarEvent event = new CalendarEvent(
                key,
                thisAndFuture,
                sequence(properties),
                when,
                recurrence,
                details.read(properties, "CANCEL".equals(part.method())),
                lastModified(properties),
                part.line());
        return new Draft(event, occurrence);
    }

    private Optional<Draft> lost(Part part, @Nullable Property property, String absent, String wrong, String what) {
        String reason =
                property == null ? absent.formatted(what) : wrong.formatted(what, Texts.brief(property.value()));
        losses.add(part.line(), Extent.EVENT, Character.toUpperCase(reason.charAt(0)) + reason.substring(1));
        return Optional.empty();
    }

    private static String uid(Properties properties) {
        String uid = properties
                .first("UID")
                .map(property -> Texts.read(property.value()))
                .orElse("");
        if (!uid.isEmpty() && uid.length() <= LONGEST_UID) {
            return uid;
        }
        StringBuilder content = new StringBuilder(uid);
        if (uid.isEmpty()) {
            properties.stream()
                    .filter(property -> !VOLATILE.contains(property.name()))
                    .forEach(property -> content.append(property.name())
                            .append(property.parameters())
                            .append(property.value())
                            .append('\n'));
        }
        return "content-" + digest(content.toString());
    }

    private static String digest(String content) {
        byte[] digest = Sha256.digest().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    private static int sequence(Properties properties) {
        return properties
                .first("SEQUENCE")
                .map(property -> property.value().strip())
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private @Nullable Instant lastModified(Properties properties) {
        return properties
                .first("LAST-MODIFIED")
                .flatMap(moments::read)
                .map(moment -> moment.localIn(ZoneOffset.UTC).toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
