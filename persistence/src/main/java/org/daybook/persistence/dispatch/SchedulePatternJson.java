package org.daybook.persistence.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.core.dispatch.SchedulePattern;
import org.daybook.core.time.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * The pattern form of schedules as JSON (seed 001, rule D5): {@code {"frequency": "weekly", "interval": 2, "daysOfWeek":
 * [1, 3], "startDate": "2026-01-15", "endDate": "2026-06-15", "exceptions": []}}, weekdays counted from Monday as 1.
 * Dates may also be instants, which are read as days of the given zone.
 */
public final class SchedulePatternJson {

    private final JsonMapper mapper = new JsonMapper();
    private final ZoneId zone;

    /** @param zone whose days instants stand for */
    public SchedulePatternJson(ZoneId zone) {
        this.zone = zone;
    }

    /** A pattern, or why the text is none. */
    public sealed interface Reading {

        record Read(SchedulePattern pattern) implements Reading {}

        /** The sentence says which field is wrong and what it takes. */
        record Problem(String sentence) implements Reading {}
    }

    /** Reads a pattern; whether it can be meant is for {@link SchedulePattern#toRecurrence} to say. */
    public Reading read(String text) {
        try {
            JsonNode node = mapper.readTree(text);
            return node.isObject() ? read(node) : new Reading.Problem("A pattern is a JSON object.");
        } catch (JsonProcessingException malformed) {
            return new Reading.Problem("The pattern is not valid JSON: " + malformed.getOriginalMessage());
        }
    }

    private Reading read(JsonNode node) {
        String wanted = node.path("frequency").asText("").toUpperCase(Locale.ROOT);
        Frequency frequency = Arrays.stream(Frequency.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
        if (frequency == null) {
            return new Reading.Problem("The field “frequency” takes daily, weekly, monthly or yearly.");
        }
        SortedSet<Integer> daysOfWeek = new TreeSet<>();
        for (JsonNode day : node.path("daysOfWeek")) {
            if (!day.isInt()) {
                return new Reading.Problem("The field “daysOfWeek” takes numbers from 1 (Monday) to 7 (Sunday).");
            }
            daysOfWeek.add(day.intValue());
        }
        try {
            SortedSet<LocalDate> exceptions = new TreeSet<>();
            for (JsonNode exception : node.path("exceptions")) {
                exceptions.add(date(exception.asText()));
            }
            return new Reading.Read(new SchedulePattern(
                    frequency,
                    node.path("interval").asInt(1),
                    daysOfWeek,
                    dateOrNothing(node.path("startDate")),
                    dateOrNothing(node.path("endDate")),
                    node.hasNonNull("count")
                            ? Integer.valueOf(node.path("count").asInt())
                            : null,
                    exceptions));
        } catch (DateTimeParseException unreadable) {
            return new Reading.Problem(
                    "“%s” is not a date. Write it as 2026-01-15.".formatted(unreadable.getParsedString()));
        }
    }

    private @Nullable LocalDate dateOrNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : date(node.asText());
    }

    private LocalDate date(String text) {
        return text.contains("T") ? Instant.parse(text).atZone(zone).toLocalDate() : LocalDate.parse(text);
    }

    /** The pattern as one line of JSON, absent fields left out. */
    public String write(SchedulePattern pattern) {
        ObjectNode node = mapper.createObjectNode();
        node.put("frequency", pattern.frequency().name().toLowerCase(Locale.ROOT));
        node.put("interval", pattern.interval());
        ArrayNode daysOfWeek = node.putArray("daysOfWeek");
        pattern.daysOfWeek().forEach(daysOfWeek::add);
        put(node, "startDate", pattern.startDate());
        put(node, "endDate", pattern.endDate());
        if (pattern.count() != null) {
            node.put("count", pattern.count());
        }
        ArrayNode exceptions = node.putArray("exceptions");
        pattern.exceptions().forEach(date -> exceptions.add(date.toString()));
        return node.toString();
    }

    private static void put(ObjectNode node, String field, @Nullable LocalDate date) {
        if (date != null) {
            node.put(field, date.toString());
        }
    }
}
