package org.daybook.persistence.sync.centre;

import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;

/** A centre to measure, and other ways to bring rows into its tables. */
public final class PushBench implements AutoCloseable {

    private static final int ROWS_A_MUTATION = 1_000;
    private static final UUID NOBODY = new UUID(0, 0);

    private final TestCentre centre;

    /** On a server that waits for its disk, as real ones do. */
    public PushBench() {
        System.setProperty(TestServer.FSYNC, "on");
        centre = TestCentre.fresh();
    }

    /** Somebody of a tenant of their own, connected. */
    Pusher pusher() throws CentreFailure {
        return colleague(centre.tenant("Northside"));
    }

    Pusher colleague(Tenant tenant) throws CentreFailure {
        PostgresCentre theirs = centre.centre(centre.member(tenant));
        theirs.hello(UUID.randomUUID(), LogMark.ORIGIN);
        return new Pusher(theirs);
    }

    public Tenant tenant() {
        return centre.tenant("Northside");
    }

    /** A connection of somebody's, who is not connected yet. */
    public Centre member(Tenant tenant) {
        return centre.centre(centre.member(tenant));
    }

    static List<Map<String, @Nullable Object>> entries(int count) {
        Ids ids = new Ids(Clock.systemUTC(), new SecureRandom());
        List<Map<String, @Nullable Object>> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(entry(ids.next(), "Move machine number " + i));
        }
        return entries;
    }

    static List<Mutation> inserts(List<Map<String, @Nullable Object>> rows) {
        List<Mutation> mutations = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_A_MUTATION) {
            Changes changes = mutation(mutations.size() + 1L);
            for (Map<String, @Nullable Object> row : thousand(rows, from)) {
                changes.insert("schedule_entry", row);
            }
            mutations.add(changes.build());
        }
        return mutations;
    }

    private static List<Map<String, @Nullable Object>> thousand(List<Map<String, @Nullable Object>> rows, int from) {
        return rows.subList(from, Math.min(from + ROWS_A_MUTATION, rows.size()));
    }

    /** Gives all rows another title. */
    static List<Mutation> renames(List<Map<String, @Nullable Object>> rows, long after, long base, String title) {
        List<Mutation> mutations = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_A_MUTATION) {
            Changes changes = mutation(after + mutations.size() + 1).base(base);
            for (Map<String, @Nullable Object> row : thousand(rows, from)) {
                changes.update(
                        "schedule_entry",
                        UUID.fromString(String.valueOf(row.get("id"))),
                        columns("title", row.get("title"), "deleted_at", null),
                        columns("title", title));
            }
            mutations.add(changes.build());
        }
        return mutations;
    }

    /** The rows of each mutation in one batch a table, and each mutation a transaction. */
    public void batches(UUID tenant, List<Mutation> mutations) throws SQLException {
        PGSimpleDataSource source = (PGSimpleDataSource) centre.administrator();
        source.setReWriteBatchedInserts(true);
        Map<String, TypedInsert> inserts = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Mutation mutation : mutations) {
                for (Map.Entry<String, List<RowChange>> table : byTable(mutation)) {
                    TypedInsert insert = inserts.get(table.getKey());
                    if (insert == null) {
                        insert = TypedInsert.into(
                                connection, table.getKey(), table.getValue().getFirst());
                        inserts.put(table.getKey(), insert);
                    }
                    insert.run(tenant, table.getValue());
                }
                connection.commit();
            }
        }
    }

    private static Set<Map.Entry<String, List<RowChange>>> byTable(Mutation mutation) {
        return mutation.rows().stream()
                .collect(Collectors.groupingBy(RowChange::table, LinkedHashMap::new, Collectors.toList()))
                .entrySet();
    }

    /** The rows of each mutation in one COPY a table. */
    public void copy(UUID tenant, List<Mutation> mutations) throws SQLException {
        try (Connection connection = centre.administrator().getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            connection.setAutoCommit(false);
            for (Mutation mutation : mutations) {
                for (Map.Entry<String, List<RowChange>> table : byTable(mutation)) {
                    copyIn(copy, tenant, table.getKey(), table.getValue());
                }
                connection.commit();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copyIn(CopyManager copy, UUID tenant, String table, List<RowChange> rows)
            throws SQLException, IOException {
        List<String> names = List.copyOf(rows.getFirst().after().keySet());
        StringBuilder lines = new StringBuilder();
        for (RowChange row : rows) {
            lines.append(tenant).append("\t1\t").append(NOBODY);
            for (String name : names) {
                Object value = row.after().get(name);
                lines.append('\t').append(value == null ? "\\N" : value);
            }
            lines.append('\n');
        }
        copy.copyIn(
                "COPY daybook.%s (tenant_id, sync_seq, sync_client, %s) FROM STDIN"
                        .formatted(table, String.join(", ", names)),
                new StringReader(lines.toString()));
    }

    /** All rows of a table by COPY, from the server's tables into nothing; how many characters there were. */
    public long copyOut(String table) throws SQLException {
        try (Connection connection = centre.administrator().getConnection();
                CountedWriter written = new CountedWriter()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY daybook.%s TO STDOUT".formatted(table), written);
            return written.count;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class CountedWriter extends Writer {

        private long count;

        @Override
        public void write(char[] text, int from, int length) {
            count += length;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Override
    public void close() {
        centre.close();
    }
}
