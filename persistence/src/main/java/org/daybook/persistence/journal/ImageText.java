package org.daybook.persistence.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Row images as JSON: one as an object; several that have the same columns as the names of the columns, the values that
 * are the same in all of them, and an array of each one's other values. No image at all is null.
 */
public final class ImageText {

    private static final TypeReference<Map<String, @Nullable Object>> IMAGE = new TypeReference<>() {};

    /** It is costly to make, and cannot be changed. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final ObjectWriter writer = JSON.writerFor(IMAGE);
    private final ObjectReader reader = JSON.readerFor(IMAGE);
    private final ObjectReader manyReader = JSON.readerFor(Many.class);

    /** Several images as they are written. */
    private record Many(List<String> columns, Map<String, @Nullable Object> same, List<List<@Nullable Object>> rows) {}

    public @Nullable String write(Map<String, @Nullable Object> image) {
        if (image.isEmpty()) {
            return null;
        }
        try {
            return writer.writeValueAsString(image);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("A row image cannot be written: " + image, bug);
        }
    }

    public Map<String, @Nullable Object> read(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A row image in the journal cannot be read: " + text, damaged);
        }
    }

    /** @param images at least two, with the same columns in the same order, the id first */
    String writeAll(List<Map<String, @Nullable Object>> images) {
        List<String> columns = List.copyOf(images.getFirst().keySet());
        List<String> varying =
                columns.stream().filter(name -> varies(images, name)).toList();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = writer.createGenerator(text)) {
            json.writeStartObject();
            json.writeFieldName("columns");
            json.writeArray(columns.toArray(String[]::new), 0, columns.size());
            json.writeObjectFieldStart("same");
            for (String name : columns) {
                if (!varying.contains(name)) {
                    json.writeFieldName(name);
                    write(json, images.getFirst().get(name));
                }
            }
            json.writeEndObject();
            json.writeArrayFieldStart("rows");
            for (Map<String, @Nullable Object> image : images) {
                json.writeStartArray();
                for (String name : varying) {
                    write(json, image.get(name));
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException bug) {
            throw new IllegalStateException("Row images cannot be written: " + images.getFirst(), bug);
        }
        return text.toString();
    }

    private static boolean varies(List<Map<String, @Nullable Object>> images, String column) {
        Object first = images.getFirst().get(column);
        return !images.stream().allMatch(image -> Objects.equals(first, image.get(column)));
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else {
            json.writePOJO(value);
        }
    }

    /** Whether a text can only be one in which a row has this id, as a pattern of SQL: no text within has a bare quote. */
    static String patternOfRow(Object id) {
        return "%[\"" + id + "\"%";
    }

    List<Map<String, @Nullable Object>> readAll(String text) {
        try {
            Many many = manyReader.readValue(text);
            PackedImage.Columns columns = new PackedImage.Columns(many.columns());
            List<Map<String, @Nullable Object>> images =
                    new ArrayList<>(many.rows().size());
            for (List<@Nullable Object> row : many.rows()) {
                images.add(image(columns, many.same(), row));
            }
            return images;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Row images in the journal cannot be read: " + text, damaged);
        }
    }

    private static PackedImage image(
            PackedImage.Columns columns, Map<String, @Nullable Object> same, List<@Nullable Object> row) {
        @Nullable Object[] values = new Object[columns.count()];
        int next = 0;
        for (int place = 0; place < values.length; place++) {
            String name = columns.names().get(place);
            if (same.containsKey(name)) {
                values[place] = same.get(name);
            } else {
                values[place] = row.get(next);
                next++;
            }
        }
        return new PackedImage(columns, values);
    }
}
