package org.daybook.persistence.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.daybook.core.journal.Journal;
import org.h2.api.Trigger;

/**
 * A second, independent record of what changed: triggers on every table write the row and what happened to it into a
 * table of their own, in the same transaction.
 */
public final class Oracle implements Trigger {

    static final List<String> TABLES = List.of(
            "workspace_profile",
            "person",
            "app_user",
            "credential",
            "absence",
            "schedule_entry",
            "schedule_entry_assignee",
            "occurrence_override",
            "hospital",
            "shift_type",
            "study_area",
            "scrape_batch",
            "schedule_version",
            "shift_instance",
            "assignment",
            "validation_run",
            "acknowledgement",
            "coverage_calculation",
            "job",
            "school",
            "coaching_plan",
            "coaching_goal",
            "weekly_plan",
            "plan_outcome",
            "cycle_analysis",
            "visit",
            "visit_schedule",
            "visit_note",
            "observation",
            "next_step",
            "visit_metric",
            "evidence",
            "evidence_part");

    private String table = "";

    static void watch(DataSource store) {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA oracle");
            statement.execute(
                    "CREATE TABLE oracle.seen (seq IDENTITY, tx VARCHAR, tab VARCHAR, id UUID, kind VARCHAR)");
            for (String table : TABLES) {
                statement.execute(("CREATE TRIGGER watch_%s AFTER INSERT, UPDATE, DELETE ON public.%s"
                                + " FOR EACH ROW CALL \"%s\"")
                        .formatted(table, table, Oracle.class.getName()));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The store counts its transactions from one again each time it is opened. */
    static void setApart(DataSource store) {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE oracle.seen SET tx = tx || '.'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void init(Connection c, String schema, String name, String tableName, boolean before, int type) {
        table = tableName.toLowerCase(Locale.ROOT);
    }

    @Override
    @SuppressWarnings("NullAway")
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        String kind = before == null ? "INSERTED" : after == null ? "DELETED" : "UPDATED";
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO oracle.seen (tx, tab, id, kind) VALUES (TRANSACTION_ID(), ?, ?, ?)")) {
            insert.setString(1, table);
            insert.setObject(2, (before == null ? after : before)[0]);
            insert.setString(3, kind);
            insert.executeUpdate();
        }
    }

    /** What the triggers saw: for each transaction in turn, its rows and what in sum happened to them. */
    static List<Set<String>> seen(Connection connection) throws SQLException {
        Map<String, Map<String, String>> byTransaction = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT tx, tab, id, kind FROM oracle.seen ORDER BY seq")) {
            while (row.next()) {
                byTransaction
                        .computeIfAbsent(row.getString(1), _ -> new LinkedHashMap<>())
                        .merge(row.getString(2) + " " + row.getString(3), row.getString(4), Oracle::sum);
            }
        }
        List<Set<String>> sums = new ArrayList<>();
        byTransaction.values().forEach(rows -> {
            Set<String> net = new TreeSet<>();
            rows.forEach((row, kind) -> {
                if (!kind.equals("NOTHING")) {
                    net.add(row + " " + kind);
                }
            });
            if (!net.isEmpty()) {
                sums.add(net);
            }
        });
        return sums;
    }

    private static String sum(String first, String then) {
        return switch (first + then) {
            case "INSERTEDUPDATED" -> "INSERTED";
            case "INSERTEDDELETED" -> "NOTHING";
            case "UPDATEDUPDATED", "DELETEDINSERTED" -> "UPDATED";
            case "UPDATEDDELETED" -> "DELETED";
            case "NOTHINGINSERTED" -> "INSERTED";
            default -> throw new IllegalStateException(first + " then " + then);
        };
    }

    /** The same, as the journal tells it. */
    static List<Set<String>> journalled(Journal journal) {
        return journal.newest(Integer.MAX_VALUE).reversed().stream()
                .<Set<String>>map(entry -> journal.rowsOf(entry.no()).stream()
                        .map(row -> "%s %s %s".formatted(row.table(), row.rowId(), row.kind()))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }
}
