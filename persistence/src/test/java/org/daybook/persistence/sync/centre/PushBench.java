package org.daybook.persistence.sync.centre;

import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A centre to measure, and other ways to bring rows into its tables. */
final class PushBench implements AutoCloseable {

    private static final int ROWS_A_MUTATION = 1_000;
    private static final UUID NOBODY = new UUID(0, 0);

    private final TestCentre centre;

    /** On a server that waits for its disk, as real ones do. */
    PushBench() {
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

    Tenant tenant() {
        return centre.tenant("Northside");
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

    /** The rows of each mutation in one batch, and each batch a transaction. */
    void batches(UUID tenant, List<Mutation> mutations) throws SQLException {
        PGSimpleDataSource source = (PGSimpleDataSource) centre.administrator();
        source.setReWriteBatchedInserts(true);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<String> names =
                    List.copyOf(mutations.getFirst().rows().getFirst().after().keySet());
            String sql = "INSERT INTO daybook.schedule_entry (tenant_id, sync_seq, sync_client, %s) VALUES (?, 1, ?%s)"
                    .formatted(String.join(", ", names), ", ?".repeat(names.size()));
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Mutation mutation : mutations) {
                    for (RowChange row : mutation.rows()) {
                        insert.setObject(1, tenant);
                        insert.setObject(2, NOBODY);
                        int at = 3;
                        for (String name : names) {
                            bind(insert, at++, name, row.after().get(name));
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void bind(PreparedStatement insert, int at, String name, @Nullable Object value)
            throws SQLException {
        if (name.endsWith("_at")) {
            insert.setObject(
                    at, value == null ? null : OffsetDateTime.parse(value.toString()), Types.TIMESTAMP_WITH_TIMEZONE);
        } else if (name.equals("local_start")) {
            insert.setObject(at, LocalDateTime.parse(String.valueOf(value)), Types.TIMESTAMP);
        } else if (name.equals("id") || name.endsWith("_by")) {
            insert.setObject(at, value == null ? null : UUID.fromString(value.toString()), Types.OTHER);
        } else if (value == null) {
            insert.setNull(at, Types.VARCHAR);
        } else {
            insert.setObject(at, value);
        }
    }

    /** All rows in one COPY for each mutation. */
    void copy(UUID tenant, List<Mutation> mutations) throws SQLException {
        try (Connection connection = centre.administrator().getConnection()) {
            List<String> names =
                    List.copyOf(mutations.getFirst().rows().getFirst().after().keySet());
            String sql = "COPY daybook.schedule_entry (tenant_id, sync_seq, sync_client, %s) FROM STDIN"
                    .formatted(String.join(", ", names));
            for (Mutation mutation : mutations) {
                StringBuilder lines = new StringBuilder();
                for (RowChange row : mutation.rows()) {
                    lines.append(tenant).append("\t1\t").append(NOBODY);
                    for (String name : names) {
                        Object value = row.after().get(name);
                        lines.append('\t').append(value == null ? "\\N" : value);
                    }
                    lines.append('\n');
                }
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(lines.toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        centre.close();
    }
}
