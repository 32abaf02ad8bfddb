package org.daybook.core.dispatch;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.daybook.core.time.Recurrence;
import org.jspecify.annotations.Nullable;

/** Keeps a recurrence as the content lines of RFC 5545 (rule D5). */
@Converter
class RecurrenceConverter implements AttributeConverter<Recurrence, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Recurrence recurrence) {
        return recurrence == null ? null : recurrence.text();
    }

    @Override
    public @Nullable Recurrence convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (Recurrence.parse(text)) {
            case Recurrence.Valid(Recurrence recurrence) -> recurrence;
            case Recurrence.Problem(String sentence) -> throw new IllegalStateException(sentence);
        };
    }
}
