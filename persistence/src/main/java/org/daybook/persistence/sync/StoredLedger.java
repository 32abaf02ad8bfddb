package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.sync.Ledger;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Origin;
import org.daybook.core.sync.Own;
import org.daybook.core.sync.RowKey;
import org.daybook.persistence.journal.Intake;
import org.daybook.persistence.journal.RowTables;
import org.jspecify.annotations.Nullable;

/** A workspace's file as the {@link Ledger} of one transaction. */
final class StoredLedger implements Ledger {

    /** Entries of the log to a query. */
    private static final int PAGE = 1_000;

    private final Intake intake;
    private final Sql sql;
    private final MutationTexts texts;
    private final KeptImages bases;
    private final KeptImages unknown;
    private final ObstacleText obstacleText = new ObstacleText();
    private final Map<String, Set<String>> columns = new HashMap<>();
    private final Map<String, Map<String, @Nullable Object>> defaults = new HashMap<>();
    private final Supplier<UUID> ids;
    private final Instant now;
    private LinkRow link;
    private OwnEntries own;
    private OptionalLong told = OptionalLong.empty();

    StoredLedger(Intake intake, LinkRow link, Supplier<UUID> ids, Instant now) throws SQLException {
        this.intake = intake;
        this.sql = new Sql(intake.connection());
        this.link = link;
        this.texts = new MutationTexts(sql);
        this.ids = ids;
        this.now = now;
        this.own = new OwnEntries(intake.connection(), link);
        this.bases = new KeptImages(sql, "sync_base");
        this.unknown = new KeptImages(sql, "sync_unknown");
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public LogMark pulled() {
        return link.pulled();
    }

    @Override
    public void log(long after, long upTo, Consumer<LogEntry> reading) {
        PulledLog log = new PulledLog(sql);
        long read = after;
        while (read < upTo) {
            long from = read;
            List<LogEntry> page = asked(() -> log.after(from, (int) Math.min(PAGE, upTo - from)));
            page.forEach(reading);
            read = page.getLast().seq();
        }
    }

    @Override
    public void goBack(LogMark common, UnaryOperator<Mutation> otherwise) {
        asked(() -> {
            sql.update("UPDATE sync_own SET client_id = NULL, verdict = NULL, seq = NULL, obstacles = NULL");
            texts.keepFromLog(common);
            texts.rewrite(otherwise);
            link = link.backAt(common, sql.number("SELECT MIN(entry_no) FROM sync_own"));
            own = new OwnEntries(intake.connection(), link);
            return sql.update("DELETE FROM sync_log WHERE seq > ?", common.seq());
        });
    }

    @Override
    public List<Own> unsettled() {
        return asked(() -> own.unsettled());
    }

    @Override
    public List<RowChange> rowsOf(Own entry) {
        return asked(() -> own.rows(entry.no()));
    }

    @Override
    public Set<String> columns(String table) {
        return columns.computeIfAbsent(
                table,
                name -> asked(() -> new LinkedHashSet<>(sql.list(
                        row -> row.getString(1).toLowerCase(Locale.ROOT),
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'PUBLIC' AND"
                                + " table_name = ?",
                        name.toUpperCase(Locale.ROOT)))));
    }

    @Override
    public Map<String, @Nullable Object> defaults(String table) {
        return defaults.computeIfAbsent(table, this::readDefaults);
    }

    private Map<String, @Nullable Object> readDefaults(String table) {
        return asked(() -> {
            String columns = String.join(
                    ", ",
                    sql.list(
                            row -> "%s AS %s".formatted(row.getString(1), row.getString(2)),
                            "SELECT COALESCE(column_default, 'NULL'), column_name FROM information_schema.columns"
                                    + " WHERE table_schema = 'PUBLIC' AND table_name = ? ORDER BY ordinal_position",
                            table.toUpperCase(Locale.ROOT)));
            return RowImage.withoutRevision(sql.list(row -> RowTables.image(table, row), "SELECT " + columns)
                    .getFirst());
        });
    }

    @Override
    public Map<UUID, Map<String, @Nullable Object>> rows(String table, Collection<UUID> wanted) {
        return asked(() -> {
            Map<UUID, Map<String, @Nullable Object>> found = new HashMap<>();
            Connection connection = intake.connection();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT * FROM " + table + " WHERE id = ANY(?)")) {
                select.setObject(1, wanted.toArray());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getObject("id", UUID.class), RowTables.image(table, rows));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public boolean keepsBases() {
        return bases.isAny();
    }

    @Override
    public Optional<Map<String, @Nullable Object>> base(RowKey row) {
        return asked(() -> bases.find(row));
    }

    @Override
    public void keepBase(RowKey row, Map<String, @Nullable Object> image) {
        done(() -> bases.keep(row, image));
    }

    @Override
    public void dropBase(RowKey row) {
        done(() -> bases.drop(row));
    }

    @Override
    public void keepUnknown(RowKey row, Map<String, @Nullable Object> more) {
        done(() -> {
            Map<String, @Nullable Object> all = new HashMap<>(unknown.find(row).orElse(Map.of()));
            all.putAll(more);
            unknown.keep(row, all);
        });
    }

    @Override
    public void dropUnknown(RowKey row) {
        done(() -> unknown.drop(row));
    }

    @Override
    public boolean append(Heading heading, List<RowChange> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        return asked(() -> {
            var line = new Intake.Heading(
                    heading.at(),
                    heading.actorId(),
                    heading.actor(),
                    heading.command(),
                    heading.summary(),
                    entryOf(heading.reverses()));
            Optional<Long> no = intake.append(line, changes);
            if (no.isPresent()) {
                sql.update("INSERT INTO sync_received (entry_no) VALUES (?)", no.get());
                if (heading.from() != null && told.isEmpty()) {
                    told = OptionalLong.of(no.get());
                }
            }
            return no.isPresent();
        });
    }

    private OptionalLong entryOf(@Nullable Origin origin) throws SQLException {
        if (origin == null) {
            return OptionalLong.empty();
        }
        List<Long> found = sql.list(
                row -> row.getLong(1),
                "SELECT entry_no FROM sync_log WHERE client_id = ? AND mutation_no = ? AND entry_no IS NOT NULL",
                origin.client(),
                origin.no());
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
    }

    @Override
    public void advance(LogEntry entry) {
        link = link.at(entry.mark());
        asked(() -> sql.update(
                "INSERT INTO sync_log (seq, client_id, mutation_no, hash, tail_no, entry_no, text)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                entry.client(),
                entry.mutation().no(),
                entry.mark().hash(),
                intake.tail(),
                told.isPresent() ? told.getAsLong() : null,
                entry.text()));
        told = OptionalLong.empty();
    }

    /** Notes up to where the log was pulled, once all of it is taken in. */
    void finish() throws SQLException {
        link.keep(intake.connection());
    }

    @Override
    public void settle(Own settled) {
        told = OptionalLong.of(settled.no());
        forget(settled);
    }

    @Override
    public void setAside(Own entry) {
        asked(() -> sql.update("MERGE INTO sync_own (entry_no, aside) VALUES (?, TRUE)", entry.no()));
    }

    @Override
    public void conflict(Own entry, List<Obstacle> obstacles) {
        forget(entry);
        asked(() -> sql.update(
                "INSERT INTO sync_conflict (id, entry_no, obstacles, decided_at) VALUES (?, ?, ?, ?)",
                ids.get(),
                entry.no(),
                obstacleText.write(obstacles),
                now.atOffset(ZoneOffset.UTC)));
    }

    private void forget(Own entry) {
        done(() -> texts.forget(entry.no()));
    }

    @FunctionalInterface
    private interface Asking<R> {
        R ask() throws SQLException;
    }

    @FunctionalInterface
    private interface Doing {
        void run() throws SQLException;
    }

    private static void done(Doing doing) {
        asked(() -> {
            doing.run();
            return true;
        });
    }

    private static <R> R asked(Asking<R> asking) {
        try {
            return asking.ask();
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /** Carries what the store says through code that knows no store. */
    static final class StoreFailure extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final SQLException failure;

        StoreFailure(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }
}
