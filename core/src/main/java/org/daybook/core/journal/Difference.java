package org.daybook.core.journal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one thing.
 *
 * @param name what people call it; empty where it has no name, or where that is withheld
 * @param occurrence which one of a series, or when a visit is; null for the whole, and where there is no time
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
        WITHHELD;

        /** What became of a thing that one row tells of; the row may stay and be marked as deleted. */
        public static Happening of(RowChange row) {
            RowImage before = new RowImage(row.before());
            boolean is = new RowImage(row.after()).isThere();
            if (before.isThere()) {
                return is ? CHANGED : DELETED;
            }
            return before.isEmpty() ? ADDED : BROUGHT_BACK;
        }
    }

    /**
     * One field of it.
     *
     * @param name its lasting name, such as {@code start}
     */
    public record Field(String name, Fact before, Fact after) {

        /** What is said otherwise now, or not said before, in the order in which it is said. */
        public static List<Field> changed(Map<String, Fact> before, SequencedMap<String, Fact> after) {
            List<Field> fields = new ArrayList<>();
            after.forEach((name, fact) -> {
                Fact was = before.getOrDefault(name, Fact.NOTHING);
                if (!was.equals(fact)) {
                    fields.add(new Field(name, was, fact));
                }
            });
            return fields;
        }
    }

    /** Something about a kind of thing that the reader may not know. */
    public static Difference withheld(JournalKind kind) {
        return new Difference(kind, "", null, Happening.WITHHELD, List.of());
    }
}
