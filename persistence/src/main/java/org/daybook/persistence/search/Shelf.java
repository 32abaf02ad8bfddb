package org.daybook.persistence.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one shelf has of what is wanted: one stretch of the index for each beginning. */
final class Shelf {

    /** For more people than this, all people of a shelf are read at once. */
    private static final int FEW_PEOPLE = 8;

    private static final int FEW_ENTRIES = 4;

    private static final String STRETCH =
            "SELECT word, entry_id, first_day, last_day, notes FROM search_word WHERE shelf = ? AND word >= ? AND word"
                    + " < ?";

    private static final char AFTER_ALL = '\uffff';

    private final Connection connection;
    private final int shelf;

    Shelf(Connection connection, int shelf) {
        this.connection = connection;
        this.shelf = shelf;
    }

    /** An entry that has a word. */
    record Find(UUID entry, int firstDay, int lastDay, boolean notes) {

        /** In the notes where any of its words is in the notes alone. */
        private Find and(Find other) {
            return notes || !other.notes ? this : other;
        }

        /** Of two words that answer the same term, one outside the notes is enough. */
        private Find or(Find other) {
            return notes ? other : this;
        }
    }

    /**
     * The entries that have all that is wanted, or so few of which it is not known that it is quicker to read them.
     *
     * @param counts takes how many entries have each of what was looked for
     */
    Iterable<Find> all(List<Wanted> wanted, Map<Wanted, Integer> counts) throws SQLException {
        Map<UUID, Find> all = any(wanted.getFirst());
        counts.put(wanted.getFirst(), all.size());
        for (Wanted next : wanted.subList(1, wanted.size())) {
            if (all.size() <= FEW_ENTRIES) {
                break;
            }
            Map<UUID, Find> others = any(next);
            counts.put(next, others.size());
            all.keySet().retainAll(others.keySet());
            all.replaceAll((entry, find) -> find.and(others.getOrDefault(entry, find)));
        }
        return all.values();
    }

    private Map<UUID, Find> any(Wanted wanted) throws SQLException {
        Map<UUID, Find> found = new HashMap<>();
        try (PreparedStatement stretch = connection.prepareStatement(STRETCH)) {
            stretch.setInt(1, shelf);
            for (String beginning : wanted.beginnings()) {
                read(stretch, beginning, Set.of(), found);
            }
            if (wanted.people().size() > FEW_PEOPLE) {
                read(stretch, IndexRow.PERSON, wanted.people(), found);
            } else {
                for (String person : wanted.people()) {
                    read(stretch, person, Set.of(), found);
                }
            }
        }
        return found;
    }

    /** @param only the words that count, where not all of the stretch do */
    private static void read(PreparedStatement stretch, String beginning, Set<String> only, Map<UUID, Find> found)
            throws SQLException {
        stretch.setString(2, beginning);
        stretch.setString(3, beginning + AFTER_ALL);
        try (ResultSet row = stretch.executeQuery()) {
            while (row.next()) {
                if (only.isEmpty() || only.contains(row.getString(1))) {
                    UUID entry = row.getObject(2, UUID.class);
                    found.merge(entry, new Find(entry, row.getInt(3), row.getInt(4), row.getBoolean(5)), Find::or);
                }
            }
        }
    }
}
