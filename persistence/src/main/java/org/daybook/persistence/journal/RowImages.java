package org.daybook.persistence.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row as the journal keeps them: whole numbers and booleans as they are, all else as text. Secrets are
 * withheld, whichever way they come.
 */
final class RowImages {

    static final String WITHHELD = "(withheld)";
    private static final Set<String> SECRETS = Set.of("credential.password_hash");

    private RowImages() {}

    /** The value of one column in its journal form. */
    static @Nullable Object column(String table, String column, @Nullable Object value) {
        return isSecret(table, column) ? WITHHELD : canonical(value);
    }

    /** Whether a row as it stands is as an image says; columns that came later than the image do not count. */
    static boolean shows(Map<String, @Nullable Object> row, Map<String, @Nullable Object> image) {
        return row.entrySet().containsAll(image.entrySet());
    }

    static boolean isSecret(String table, String column) {
        return SECRETS.contains(table + "." + column);
    }

    /** Times are rounded as the store rounds them: instants to milliseconds, wall-clock times to seconds. */
    static @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Integer number -> number.longValue();
            case BigDecimal figure -> figure.toPlainString();
            case Number number -> number;
            case OffsetDateTime time -> canonical(time.toInstant());
            case Instant time ->
                time.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS).toString();
            case LocalDateTime time ->
                time.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS).toString();
            default -> value.toString();
        };
    }
}
