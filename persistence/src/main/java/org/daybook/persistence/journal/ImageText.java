package org.daybook.persistence.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Row images as JSON objects; no image at all is null. */
final class ImageText {

    private static final TypeReference<Map<String, @Nullable Object>> IMAGE = new TypeReference<>() {};

    private final ObjectWriter writer;
    private final ObjectReader reader;

    ImageText() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                .build();
        writer = mapper.writerFor(IMAGE);
        reader = mapper.readerFor(IMAGE);
    }

    @Nullable
    String write(Map<String, @Nullable Object> image) {
        if (image.isEmpty()) {
            return null;
        }
        try {
            return writer.writeValueAsString(image);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("A row image cannot be written: " + image, bug);
        }
    }

    Map<String, @Nullable Object> read(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A row image in the journal cannot be read: " + text, damaged);
        }
    }
}
