package org.daybook.core.coaching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a list of words in one column, a line each. */
@Converter
class LinesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> lines) {
        return lines == null ? null : String.join("\n", lines);
    }

    @Override
    public @Nullable List<String> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : text.lines().toList();
    }
}
