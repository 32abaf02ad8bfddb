package org.daybook.persistence.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Query;
import org.daybook.core.search.SearchIndex;
import org.daybook.persistence.journal.Sessions;

/** {@link SearchIndex} over the table {@code search_word}. */
public final class StoredSearchIndex implements SearchIndex {

    private final Sessions sessions;

    public StoredSearchIndex(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Iterator<Candidate> nearest(Query query, Map<PersonId, String> people, LocalDate today) {
        return new NearestCandidates(sessions, Wanted.of(query, people), today);
    }

    @Override
    public Map<PersonId, String> names() {
        return sessions.current().doReturningWork(StoredSearchIndex::names);
    }

    private static Map<PersonId, String> names(Connection connection) throws SQLException {
        Map<PersonId, String> names = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, name FROM person WHERE deleted_at IS NULL")) {
            while (row.next()) {
                names.put(new PersonId(row.getObject(1, UUID.class)), row.getString(2));
            }
        }
        return names;
    }
}
