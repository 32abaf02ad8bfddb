package org.daybook.persistence.journal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of one row by name, in order. The names are kept once for all rows that have the same; unmodifiable. */
final class PackedImage extends AbstractMap<String, @Nullable Object> {

    /** Names of columns, and where each stands. */
    static final class Columns {

        private final List<String> names;
        private final Map<String, Integer> places = new HashMap<>();

        Columns(List<String> names) {
            this.names = List.copyOf(names);
            for (int place = 0; place < names.size(); place++) {
                places.put(names.get(place), place);
            }
        }

        int count() {
            return names.size();
        }

        List<String> names() {
            return names;
        }
    }

    private final Columns columns;
    private final @Nullable Object[] values;

    /** @param values as many as there are columns; not to be changed any more */
    PackedImage(Columns columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    static boolean haveSameColumns(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return one instanceof PackedImage first
                        && other instanceof PackedImage second
                        && first.columns == second.columns
                || one.keySet().equals(other.keySet());
    }

    @Override
    public @Nullable Object get(Object name) {
        Integer place = columns.places.get(name);
        return place == null ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return columns.places.containsKey(name);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Entry<String, @Nullable Object>> iterator() {
                return entries();
            }
        };
    }

    private Iterator<Entry<String, @Nullable Object>> entries() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < values.length;
            }

            @Override
            public Entry<String, @Nullable Object> next() {
                Entry<String, @Nullable Object> entry =
                        new SimpleImmutableEntry<>(columns.names.get(next), values[next]);
                next++;
                return entry;
            }
        };
    }
}
