package org.daybook.core.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * A row as the journal keeps it, read by column. Old images outlive the tables they were taken of: what a column did
 * not exist for yet is empty.
 */
public record RowImage(Map<String, @Nullable Object> columns) {

    /** The column that each store counts by itself, so that nobody who read an old row writes over a newer one. */
    public static final String REVISION = "revision";

    /** What a row says, apart from how often it was written. */
    public static Map<String, @Nullable Object> withoutRevision(Map<String, @Nullable Object> image) {
        if (!image.containsKey(REVISION)) {
            return image;
        }
        Map<String, @Nullable Object> content = new LinkedHashMap<>(image);
        content.remove(REVISION);
        return content;
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Whether there is a row, and it is not marked as deleted. */
    public boolean isThere() {
        return !isEmpty() && text("deleted_at").isEmpty();
    }

    public Optional<String> text(String column) {
        return Optional.ofNullable(columns.get(column)).map(Object::toString);
    }

    public Optional<UUID> id(String column) {
        return text(column).map(UUID::fromString);
    }

    public Optional<Long> number(String column) {
        return text(column).map(Long::valueOf);
    }

    public Optional<Boolean> flag(String column) {
        return text(column).map(Boolean::valueOf);
    }

    public boolean is(String column) {
        return flag(column).orElse(false);
    }

    public Optional<LocalDateTime> time(String column) {
        return text(column).map(LocalDateTime::parse);
    }

    public Optional<Instant> instant(String column) {
        return text(column).map(Instant::parse);
    }

    /**
     * The value of a column that was there from the beginning.
     *
     * @throws IllegalStateException if it is not there
     */
    public String required(String column) {
        return text(column)
                .orElseThrow(
                        () -> new IllegalStateException("The journal has no %s in %s.".formatted(column, columns)));
    }

    /** The span that a row keeps in four columns. */
    public WallClockSpan span() {
        return new WallClockSpan(
                LocalDateTime.parse(required("local_start")),
                Duration.ofSeconds(Long.parseLong(required("duration_seconds"))),
                ZoneId.of(required("zone")),
                is("all_day"));
    }
}
