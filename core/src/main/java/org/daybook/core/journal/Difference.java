package org.daybook.core.journal;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one thing.
 *
 * @param name what people call it; empty where it has no name, or where that is withheld
 * @param occurrence which one of a series, null for the whole
 * @param fields what is different, what people care for first
 */
public record Difference(
        JournalKind kind, String name, @Nullable LocalDateTime occurrence, Happening happening, List<Field> fields) {

    /** What became of a thing. */
    public enum Happening {
        ADDED,
        CHANGED,
        DELETED,
        BROUGHT_BACK,
        /** Something that the reader may not know. */
        WITHHELD
    }

    /**
     * One field of it.
     *
     * @param name its lasting name, such as {@code start}
     */
    public record Field(String name, Fact before, Fact after) {}

    /** Something about a kind of thing that the reader may not know. */
    public static Difference withheld(JournalKind kind) {
        return new Difference(kind, "", null, Happening.WITHHELD, List.of());
    }
}
