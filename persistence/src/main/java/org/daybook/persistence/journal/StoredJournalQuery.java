package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalLine.TakenBack;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.RowChange;
import org.hibernate.jdbc.ReturningWork;

/** {@link JournalQuery} over the store. */
public final class StoredJournalQuery implements JournalQuery {

    private final HibernateUnitOfWork work;
    private final JournalTables tables;

    public StoredJournalQuery(HibernateUnitOfWork work, JournalTables tables) {
        this.work = work;
        this.tables = tables;
    }

    @Override
    public List<JournalEntry> find(JournalFilter filter, long before, int limit) {
        return query(connection -> {
            Wanted wanted = Wanted.of(connection, filter, before);
            return wanted.nothing()
                    ? List.of()
                    : tables.entries(connection, wanted.condition(limit), wanted.parameters());
        });
    }

    @Override
    public Optional<JournalEntry> entry(long no) {
        return query(connection -> tables.entries(connection, "WHERE e.no = ?", no)).stream()
                .findFirst();
    }

    @Override
    public Map<Long, TakenBack> takenBack(Collection<Long> nos) {
        return query(connection -> {
            Map<Long, TakenBack> found = new LinkedHashMap<>();
            try (PreparedStatement select = connection.prepareStatement("""
                SELECT u.reverses, u.no, u.actor FROM journal_entry u WHERE u.reverses = ANY(?)
                AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.reverses = u.no) ORDER BY u.no
                """)) {
                select.setObject(1, nos.toArray());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getLong(1), new TakenBack(rows.getLong(2), rows.getString(3)));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public List<RowChange> rows(long no, int limit) {
        return query(connection -> tables.rows().of(connection, no, limit));
    }

    @Override
    public Map<Long, List<RowChange>> rows(Collection<Long> nos, Collection<String> ofTables) {
        return query(connection -> tables.rows().of(connection, nos, ofTables));
    }

    /** Whatever touches a part touches the thing itself as well, so the thing's own rows tell which entries to read. */
    @Override
    public List<Deed> deeds(UUID thing, Parts parts) {
        return query(connection -> {
            Map<Long, List<RowChange>> rows = tables.rows().about(connection, thing, parts);
            return tables
                    .entries(connection, "WHERE e.no = ANY(?) ORDER BY e.no", (Object)
                            rows.keySet().toArray())
                    .stream()
                    .map(entry -> new Deed(entry, rows.getOrDefault(entry.no(), List.of())))
                    .toList();
        });
    }

    @Override
    public List<RowChange> since(Instant instant, UUID thing, Parts parts) {
        return query(connection -> tables.rows().about(connection, thing, parts, instant).values().stream()
                .flatMap(List::stream)
                .toList());
    }

    @Override
    public Map<UserId, String> actors() {
        return query(connection -> {
            Map<UserId, String> found = new LinkedHashMap<>();
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT actor_id, actor FROM journal_entry WHERE no IN"
                                    + " (SELECT MAX(no) FROM journal_entry GROUP BY actor_id)");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(new UserId(rows.getObject(1, UUID.class)), rows.getString(2));
                }
            }
            return found;
        });
    }

    @Override
    public List<String> commands() {
        return query(connection -> {
            List<String> found = new ArrayList<>();
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT DISTINCT command FROM journal_entry ORDER BY command");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        });
    }

    private <R> R query(ReturningWork<R> query) {
        return work.read(() -> work.current().doReturningWork(query));
    }

    /** How the plan of a search reads; for a test to look at. */
    public String plan(JournalFilter filter, long before, int limit) {
        return query(connection -> {
            Wanted wanted = Wanted.of(connection, filter, before);
            return explained(connection, wanted, limit);
        });
    }

    private static String explained(Connection connection, Wanted wanted, int limit) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement(
                "EXPLAIN ANALYZE SELECT no FROM journal_entry e " + wanted.condition(limit))) {
            Object[] parameters = wanted.parameters();
            for (int i = 0; i < parameters.length; i++) {
                explain.setObject(i + 1, parameters[i]);
            }
            try (ResultSet plan = explain.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }
}
