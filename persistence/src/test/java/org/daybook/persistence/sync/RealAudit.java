package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.daybook.core.sync.Book.Audit;
import org.daybook.core.sync.ModelSchema;
import org.daybook.core.sync.Origin;
import org.daybook.core.sync.RowKey;
import org.daybook.persistence.journal.ImageText;
import org.daybook.persistence.journal.JournalCheck;
import org.daybook.persistence.journal.Seal;
import org.daybook.persistence.search.SearchTable;
import org.jspecify.annotations.Nullable;

/** Looks through the tables of a workspace. */
final class RealAudit {

    private final Connection connection;
    private final Sql sql;

    RealAudit(Connection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** @param names under which entries were decided */
    Audit audit(Map<Long, Origin> names) throws SQLException {
        TreeSet<Long> done = new TreeSet<>(sql.list(
                row -> row.getLong(1),
                "SELECT no FROM journal_entry WHERE no NOT IN (SELECT entry_no FROM sync_received)"));
        Set<Origin> pulled = new HashSet<>(sql.list(
                row -> new Origin(row.getObject(1, UUID.class), row.getLong(2)),
                "SELECT client_id, mutation_no FROM sync_log"));
        Map<Long, Origin> settled = new HashMap<>(names);
        settled.values().retainAll(pulled);
        Map<Long, Origin> rejected = new HashMap<>(names);
        rejected.keySet().retainAll(sql.list(row -> row.getLong(1), "SELECT entry_no FROM sync_conflict"));
        return new Audit(unfinished(), unknown(), done, settled, rejected);
    }

    private List<String> unfinished() throws SQLException {
        LinkRow link = LinkRow.find(connection).orElseThrow();
        List<String> unfinished = new ArrayList<>();
        new OwnEntries(connection, link).unsettled().forEach(own -> unfinished.add(own.toString()));
        unfinished.addAll(sql.list(row -> "own " + row.getString(1), "SELECT entry_no FROM sync_own"));
        unfinished.addAll(sql.list(row -> "base " + row.getString(1), "SELECT table_name || row_id FROM sync_base"));
        return unfinished;
    }

    private Map<RowKey, Map<String, @Nullable Object>> unknown() throws SQLException {
        ImageText images = new ImageText();
        Map<RowKey, Map<String, @Nullable Object>> unknown = new HashMap<>();
        sql.list(
                row -> unknown.put(
                        new RowKey(row.getString(1), row.getObject(2, UUID.class)), images.read(row.getString(3))),
                "SELECT table_name, row_id, image FROM sync_unknown");
        return unknown;
    }

    /** @param last the newest entry that must be there */
    List<String> problems(Optional<Seal.Mark> last, ModelSchema version) throws SQLException {
        List<String> problems = new ArrayList<>(new JournalCheck(connection, last).problems());
        problems.addAll(sql.list(
                row -> row.getString(1) + " is there twice",
                "SELECT client_id || ' ' || mutation_no FROM sync_log GROUP BY client_id, mutation_no"
                        + " HAVING COUNT(*) > 1"));
        if (version.columns("schedule_entry").contains("location")) {
            problems.addAll(new SearchTable().problems(connection));
        }
        return problems;
    }
}
