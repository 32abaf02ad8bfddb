package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.core.sync.Narrowing;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever adds a table or a column to the workspace is told here that the centre needs it too, in a migration C…. */
class SameColumnsTest {

    /** What a workspace has beside what its journal tells of. */
    private static final Set<String> BESIDE = Set.of("schema_history", "draft");

    /** What the centre has for a desk to come. */
    private static final Set<String> AHEAD = Set.of("class_session", "class_booking");

    @Test
    void theCentreHasTheColumnsOfTheWorkspace(@TempDir Path folder) throws Exception {
        Map<String, Set<String>> workspace;
        try (TestWorkspace test = TestWorkspace.in(folder)) {
            workspace = test.columns();
        }
        workspace.replaceAll((_, columns) -> columns.stream()
                .filter(column -> !column.startsWith("revision:"))
                .map(SameColumnsTest::asTheCentreHasIt)
                .collect(Collectors.toCollection(TreeSet::new)));
        workspace
                .keySet()
                .removeIf(table -> !Narrowing.travels(table)
                        || BESIDE.contains(table)
                        || table.startsWith("journal_")
                        || table.startsWith("search_")
                        || table.startsWith("sync_"));
        Map<String, Set<String>> centre;
        try (TestCentre test = TestCentre.fresh();
                Connection connection = test.administrator().getConnection()) {
            centre = columns(connection);
        }
        centre.keySet().removeAll(AHEAD);
        assertThat(centre).isEqualTo(workspace);
    }

    private static String asTheCentreHasIt(String column) {
        return column.replace(": character varying,", ": text,")
                .replace(": timestamp,", ": timestamp without time zone,");
    }

    private static Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    SELECT c.table_name, c.column_name, c.data_type, c.is_nullable
                    FROM information_schema.columns c JOIN daybook.travelling t USING (table_name)
                    WHERE c.table_schema = 'daybook'
                        AND c.column_name NOT IN ('tenant_id', 'ext', 'sync_seq', 'sync_client')\
                    """)) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>())
                        .add("%s: %s, nullable %s".formatted(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return tables;
    }
}
