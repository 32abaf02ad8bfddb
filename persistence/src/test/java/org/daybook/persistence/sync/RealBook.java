package org.daybook.persistence.sync;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Book;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Claims;
import org.daybook.core.sync.Conflict.Resolution;
import org.daybook.core.sync.LocalBook;
import org.daybook.core.sync.ModelRows;
import org.daybook.core.sync.ModelSchema;
import org.daybook.core.sync.Origin;
import org.daybook.core.sync.RowKey;
import org.daybook.core.sync.SyncNotes.Noted;
import org.daybook.persistence.journal.HibernateUnitOfWork;
import org.daybook.persistence.journal.Intake;
import org.daybook.persistence.journal.JournalTables;
import org.daybook.persistence.journal.RowTables;
import org.daybook.persistence.workspace.BareWorkspace;
import org.daybook.persistence.workspace.TestClock;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;

/** A workspace on a real file, written past all desks: rows as a history has them, journalled as anybody's. */
final class RealBook implements Book {

    private static final UUID ACTOR = new UUID(0, 1);

    private final RealBooks books;
    private final Path file;
    private final ModelSchema version;
    private final TestClock time = new TestClock(Instant.EPOCH);
    private final Map<Long, Origin> names = new HashMap<>();
    private @Nullable BareWorkspace workspace;
    private @Nullable ModelSchema schema;

    /** @param version which tables and columns it has, of those that histories know */
    RealBook(RealBooks books, Path file, ModelSchema version) {
        this.books = books;
        this.file = file;
        this.version = version;
    }

    void join(UUID client) {
        stored(() -> client).join(new CentreAddress("postgresql://localhost/daybook", "member", null), "Tenant");
    }

    private BareWorkspace workspace() {
        BareWorkspace open = workspace;
        if (open == null) {
            open = BareWorkspace.of(file, time);
            workspace = open;
        }
        return open;
    }

    private HibernateUnitOfWork work() {
        return workspace().work();
    }

    private StoredBook stored(Supplier<UUID> ids) {
        return new StoredBook(work(), claims(this::inside), ids, time);
    }

    private Claims claims(PlainCommitments.Transaction transaction) {
        return new Claims(List.of(new PlainCommitments(transaction)), time);
    }

    private <R> R inside(ReturningWork<R> query) {
        return work().current().doReturningWork(query);
    }

    private StoredBook stored() {
        return stored(UUID::randomUUID);
    }

    private <R> R reading(ReturningWork<R> query) {
        HibernateUnitOfWork work = work();
        return work.read(() -> work.current().doReturningWork(query));
    }

    @Override
    public LocalBook by(Clock clock) {
        time.set(clock.instant());
        return new Deciding(stored(), names);
    }

    @Override
    public ModelRows rows() {
        return reading(this::rows);
    }

    private ModelRows rows(Connection connection) throws SQLException {
        ModelRows rows = new ModelRows(schema(connection));
        for (String table : rows.schema().tables().keySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
                while (row.next()) {
                    rows.set(new RowKey(table, row.getObject("id", UUID.class)), RowTables.image(table, row));
                }
            }
        }
        return rows;
    }

    /** The tables that histories know, with all the columns that they have here. */
    private ModelSchema schema(Connection connection) throws SQLException {
        ModelSchema known = schema;
        if (known == null) {
            Map<String, List<String>> columns = new LinkedHashMap<>();
            new Sql(connection)
                    .list(
                            row -> columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                                    .add(row.getString(2)),
                            "SELECT LOWER(table_name), LOWER(column_name) FROM information_schema.columns"
                                    + " WHERE table_schema = 'PUBLIC' ORDER BY ordinal_position");
            known = version.having(columns);
            schema = known;
        }
        return known;
    }

    @Override
    public boolean commit(Instant at, String command, long reverses, List<RowChange> changes) {
        if (changes.isEmpty()) {
            return false;
        }
        var heading = new Intake.Heading(
                at,
                ACTOR,
                "Somebody",
                command,
                command,
                reverses == 0 ? OptionalLong.empty() : OptionalLong.of(reverses));
        List<RowChange> filled = changes.stream().map(PlainColumns::filled).toList();
        long before = entries();
        work().receive(intake -> {
            Optional<Long> no = intake.append(heading, filled);
            if (no.isPresent()) {
                note(intake.connection(), no.get(), filled);
            }
        });
        return entries() > before;
    }

    /** As a command's entry is noted. */
    private void note(Connection connection, long no, List<RowChange> rows) throws SQLException {
        JournalEntry entry =
                new JournalTables().numbered(connection, List.of(no)).getFirst();
        new OutgoingClaims(claims(new On(connection))).under(connection, entry, rows);
    }

    private record On(Connection connection) implements PlainCommitments.Transaction {
        @Override
        public <R> R ask(ReturningWork<R> query) {
            try {
                return query.execute(connection);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public List<Done> done() {
        JournalTables journal = new JournalTables();
        return reading(connection -> new Sql(connection)
                .list(
                        row -> new Done(row.getLong(1), row.getString(2), journal.changes(connection, row.getLong(1))),
                        "SELECT no, command FROM journal_entry WHERE no NOT IN (SELECT entry_no FROM sync_received)"
                                + " ORDER BY no"));
    }

    @Override
    public List<Long> waiting() {
        return stored().open().stream().map(Noted::entryNo).sorted().toList();
    }

    @Override
    public void resolve(long no) {
        StoredBook book = stored();
        book.open().stream()
                .filter(noted -> noted.entryNo() == no)
                .forEach(noted -> book.settle(noted.id(), Resolution.THEIRS, new UserId(ACTOR), time.instant()));
    }

    @Override
    public long entries() {
        return reading(connection -> new Sql(connection).number("SELECT COUNT(*) FROM journal_entry"));
    }

    @Override
    public RealBook copy() {
        if (workspace != null) {
            workspace.rest();
        }
        RealBook copy = new RealBook(books, books.copied(file), version);
        copy.names.putAll(names);
        books.add(copy);
        return copy;
    }

    @Override
    public void crash() {
        workspace().crash();
    }

    @Override
    public void close() {
        BareWorkspace open = workspace;
        if (open != null) {
            open.close();
            workspace = null;
        }
    }

    @Override
    public Audit audit() {
        return reading(connection -> new RealAudit(connection).audit(names));
    }

    @Override
    public List<String> problems() {
        return reading(connection -> new RealAudit(connection)
                .problems(Objects.requireNonNull(workspace).last(), version));
    }

    @Override
    public String checksum() {
        return stored().checksum();
    }
}
