package org.daybook.core.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the blocks of a study area in one column: a line each, its parts set apart by tabs, shift types last. */
@Converter
class AreaBlocksConverter implements AttributeConverter<List<AreaBlock>, String> {

    private static final int SHIFT_TYPES = 4;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<AreaBlock> blocks) {
        return blocks == null
                ? null
                : blocks.stream().map(AreaBlocksConverter::line).collect(Collectors.joining("\n"));
    }

    private static String line(AreaBlock each) {
        CoverageBlock block = each.block();
        String hours = block.start() == null ? "\t" : block.start() + "\t" + block.end();
        String types = each.shiftTypes().stream()
                .map(type -> "\t" + TabbedLines.part(type))
                .collect(Collectors.joining());
        return TabbedLines.part(block.text()) + "\t" + block.days() + "\t" + hours + types;
    }

    @Override
    public @Nullable List<AreaBlock> convertToEntityAttribute(@Nullable String text) {
        return text == null
                ? null
                : text.lines().map(AreaBlocksConverter::block).toList();
    }

    private static AreaBlock block(String line) {
        List<String> parts = List.of(line.split("\t", -1));
        CoverageBlock block = new CoverageBlock(
                parts.get(0), CoverageBlock.Days.valueOf(parts.get(1)), time(parts.get(2)), time(parts.get(3)));
        return new AreaBlock(block, parts.subList(SHIFT_TYPES, parts.size()));
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }
}
