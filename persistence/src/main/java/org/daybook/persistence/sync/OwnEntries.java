package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Narrowing;
import org.daybook.core.sync.Own;
import org.daybook.core.sync.Verdict;
import org.daybook.persistence.journal.JournalTables;
import org.jspecify.annotations.Nullable;

/** What the journal has that did not come from the centre and did not go back to it, in the transaction of a connection. */
final class OwnEntries {

    /** Entries of the journal that were made here, touch rows that travel, and are not settled in the log or the inbox. */
    private static final String OWN = """
        FROM journal_entry e LEFT JOIN sync_own o ON o.entry_no = e.no
        WHERE NOT EXISTS (SELECT 1 FROM sync_received r WHERE r.entry_no = e.no)
        AND NOT EXISTS (SELECT 1 FROM sync_conflict c WHERE c.entry_no = e.no)
        AND NOT EXISTS (SELECT 1 FROM sync_log l WHERE l.entry_no = e.no)
        AND (EXISTS (SELECT 1 FROM journal_row r WHERE r.entry_no = e.no AND r.table_name NOT IN (%1$s))
            OR EXISTS (SELECT 1 FROM journal_block b WHERE b.entry_no = e.no AND b.table_name NOT IN (%1$s)))
        """.formatted("'" + String.join("', '", Narrowing.LOCAL) + "'");

    private static final String UNSENT = OWN + " AND e.no > ?";

    private final Connection connection;
    private final Sql sql;
    private final LinkRow link;
    private final JournalTables journal = new JournalTables();
    private final ObstacleText obstacles = new ObstacleText();

    OwnEntries(Connection connection, LinkRow link) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.link = link;
    }

    int countUnsent() throws SQLException {
        return (int) sql.number("SELECT COUNT(*) " + UNSENT, link.decidedNo());
    }

    /** Begins at the oldest that may be among them, so that the journal before it is not read. */
    List<Own> unsettled() throws SQLException {
        return sql.list(
                this::own,
                "SELECT e.no, e.at, e.summary, o.client_id, o.verdict, o.seq, o.obstacles, o.aside " + OWN
                        + " AND (e.no > ? OR o.entry_no IS NOT NULL) AND e.no >= ? ORDER BY e.no",
                link.decidedNo(),
                sql.number("SELECT LEAST(?, MIN(entry_no)) FROM sync_own", link.decidedNo() + 1));
    }

    private Own own(ResultSet row) throws SQLException {
        long no = row.getLong("no");
        @Nullable UUID client = row.getObject("client_id", UUID.class);
        @Nullable String kind = row.getString("verdict");
        @Nullable
        Verdict verdict = kind == null
                ? null
                : new Verdict(
                        no, Verdict.Kind.valueOf(kind), row.getLong("seq"), obstacles.read(row.getString("obstacles")));
        return new Own(
                client == null ? link.client() : client,
                no,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("summary"),
                verdict,
                row.getBoolean("aside"));
    }

    /** What an entry did to rows that travel. */
    List<RowChange> rows(long no) throws SQLException {
        return journal.changes(connection, no).stream()
                .filter(row -> Narrowing.travels(row.table()))
                .toList();
    }

    /**
     * The first after another that are not decided: at least one where there is any, and no more rows than asked for but
     * for its.
     */
    List<JournalEntry> next(long after, int rows) throws SQLException {
        List<JournalEntry> taken = new ArrayList<>();
        int left = rows;
        for (JournalEntry entry : journal.numbered(
                connection,
                sql.list(
                        row -> row.getLong(1),
                        "SELECT e.no " + UNSENT + " ORDER BY e.no FETCH FIRST ? ROWS ONLY",
                        Math.max(link.decidedNo(), after),
                        rows))) {
            if (!taken.isEmpty() && entry.rows() > left) {
                break;
            }
            taken.add(entry);
            left -= entry.rows();
        }
        return taken;
    }

    /** Whether any was made between two others. */
    boolean anyBetween(long after, long before) throws SQLException {
        return sql.number("SELECT 1 " + OWN + " AND e.no > ? AND e.no < ? FETCH FIRST ROW ONLY", after, before) == 1;
    }
}
