package org.daybook.core.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a number for each position in one column: a line each, the number first. */
@Converter
class PositionsConverter implements AttributeConverter<SortedMap<String, Integer>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SortedMap<String, Integer> positions) {
        return positions == null
                ? null
                : positions.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public @Nullable SortedMap<String, Integer> convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        SortedMap<String, Integer> positions = new TreeMap<>();
        text.lines().map(line -> line.split(" ", 2)).forEach(line -> positions.put(line[1], Integer.valueOf(line[0])));
        return positions;
    }
}
