package org.daybook.core.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps tags in one column, a line each. */
@Converter
class TagsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> tags) {
        return tags == null ? null : String.join("\n", tags);
    }

    @Override
    public @Nullable List<String> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
