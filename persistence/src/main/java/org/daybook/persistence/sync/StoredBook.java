package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.core.access.UserId;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Claims;
import org.daybook.core.sync.Conflict.Resolution;
import org.daybook.core.sync.ConflictId;
import org.daybook.core.sync.Ledger;
import org.daybook.core.sync.LocalBook;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Membership;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.SyncNotes;
import org.daybook.core.sync.Verdict;
import org.daybook.persistence.journal.HibernateUnitOfWork;
import org.hibernate.jdbc.ReturningWork;

/** How far a workspace is with its centre, in the tables of sync. */
public final class StoredBook implements LocalBook, SyncNotes {

    private static final String OPEN =
            "SELECT id, entry_no, obstacles, decided_at FROM sync_conflict WHERE resolution IS NULL ";

    private final HibernateUnitOfWork work;
    private final Claims claims;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final ObstacleText obstacles = new ObstacleText();

    /** @param claims what people's time is taken by; of all desks */
    public StoredBook(HibernateUnitOfWork work, Claims claims, Supplier<UUID> ids, Clock clock) {
        this.work = work;
        this.claims = claims;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Membership> membership() {
        return reading(connection -> LinkRow.find(connection)
                .map(row -> new Membership(row.address(), row.tenant(), row.since(), row.active())));
    }

    @Override
    public void join(CentreAddress address, String tenant) {
        writing(connection -> {
            Optional<LinkRow> before = LinkRow.find(connection);
            LinkRow row = before.filter(old -> old.tenant().equals(tenant))
                    .map(old -> new LinkRow(
                            address,
                            tenant,
                            old.since(),
                            true,
                            old.client(),
                            old.lastMutation(),
                            old.decidedNo(),
                            old.pulled()))
                    .orElseGet(
                            () -> new LinkRow(address, tenant, clock.instant(), true, ids.get(), 0, 0, LogMark.ORIGIN));
            row.keep(connection);
        });
    }

    @Override
    public void turn(boolean on) {
        writing(connection -> known(connection).turned(on).keep(connection));
    }

    @Override
    public Link link() {
        return reading(connection -> {
            LinkRow row = known(connection);
            List<String> decided = new Sql(connection)
                    .list(
                            found -> found.getString(1),
                            "SELECT DISTINCT verdict FROM sync_own WHERE verdict IS NOT NULL");
            boolean settled = !decided.contains(Verdict.Kind.REJECTED.name());
            boolean awaiting = decided.size() > (settled ? 0 : 1);
            return new Link(row.client(), row.pulled(), row.lastMutation(), settled, awaiting);
        });
    }

    private static LinkRow known(Connection connection) throws SQLException {
        return LinkRow.find(connection)
                .orElseThrow(() -> new IllegalStateException("This workspace belongs to no centre."));
    }

    @Override
    public List<Mutation> unsent(long after, int rows) {
        Outgoing.Next next = reading(connection -> outgoing(connection).next(after, rows));
        if (!next.unkept().isEmpty()) {
            writing(connection -> outgoing(connection).keep(next));
        }
        return next.mutations();
    }

    private Outgoing outgoing(Connection connection) throws SQLException {
        return new Outgoing(connection, known(connection), claims);
    }

    @Override
    public Optional<Instant> lastInStep() {
        return reading(connection -> new Sql(connection)
                        .list(
                                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                                "SELECT in_step_at FROM sync_link WHERE in_step_at IS NOT NULL")
                        .stream()
                        .findFirst());
    }

    @Override
    public void inStep(Instant at) {
        writing(connection ->
                new Sql(connection).update("UPDATE sync_link SET in_step_at = ?", at.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public int toSend() {
        return reading(connection -> {
            Optional<LinkRow> row = LinkRow.find(connection);
            return row.isEmpty() ? 0 : new OwnEntries(connection, row.get()).countUnsent();
        });
    }

    @Override
    public int toDecide() {
        return reading(connection ->
                (int) new Sql(connection).number("SELECT COUNT(*) FROM sync_conflict WHERE resolution IS NULL"));
    }

    @Override
    public void decided(List<Verdict> verdicts) {
        writing(connection -> {
            LinkRow row = known(connection);
            List<Object[]> decided = new ArrayList<>();
            for (Verdict verdict : verdicts) {
                decided.add(new Object[] {
                    verdict.no(),
                    row.client(),
                    verdict.kind().name(),
                    verdict.seq(),
                    obstacles.write(verdict.obstacles())
                });
            }
            new Sql(connection)
                    .updateEach(
                            "MERGE INTO sync_own (entry_no, client_id, verdict, seq, obstacles) VALUES (?, ?, ?, ?, ?)",
                            decided);
            row.decided(verdicts.getLast().no()).keep(connection);
        });
    }

    @Override
    public void sendAgainAfter(long lastMutation) {
        writing(connection -> {
            LinkRow row = known(connection);
            new Sql(connection)
                    .update(
                            "UPDATE sync_own SET client_id = NULL, verdict = NULL, seq = NULL, obstacles = NULL WHERE"
                                    + " entry_no > ?",
                            lastMutation);
            row.sendingAgainAfter(lastMutation).keep(connection);
        });
    }

    @Override
    public void rename(UUID client) {
        writing(connection -> {
            LinkRow row = known(connection);
            new Outgoing(connection, row, claims).rename(client);
            row.renamed(client).keep(connection);
        });
    }

    @Override
    public void receive(Consumer<Ledger> taking) {
        Instant now = clock.instant();
        work.receive(intake -> {
            StoredLedger ledger = new StoredLedger(intake, known(intake.connection()), ids, now);
            try {
                taking.accept(ledger);
                ledger.finish();
            } catch (StoredLedger.StoreFailure carried) {
                throw carried.failure();
            }
        });
    }

    @Override
    public List<LogEntry> pulledAfter(long seq, int limit) {
        return reading(connection -> new PulledLog(new Sql(connection)).after(seq, limit));
    }

    /** What workspaces of one tenant have in common while they are in step. */
    public String checksum() {
        return reading(connection -> new Checksum(connection).value());
    }

    @Override
    public List<Noted> open() {
        return reading(
                connection -> new Sql(connection).list(this::noted, OPEN + "ORDER BY decided_at DESC, entry_no DESC"));
    }

    @Override
    public Optional<Noted> find(ConflictId id) {
        return reading(connection -> new Sql(connection).list(this::noted, OPEN + "AND id = ?", id.value())).stream()
                .findFirst();
    }

    private Noted noted(ResultSet row) throws SQLException {
        return new Noted(
                new ConflictId(row.getObject("id", UUID.class)),
                row.getLong("entry_no"),
                obstacles.read(row.getString("obstacles")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void settle(ConflictId id, Resolution resolution, UserId by, Instant at) {
        writing(connection -> new Sql(connection)
                .update(
                        "UPDATE sync_conflict SET resolution = ?, resolved_by = ?, resolved_at = ? WHERE id = ?",
                        resolution.name(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC),
                        id.value()));
    }

    @Override
    public Set<Long> unseenWhen(long entryNo) {
        return reading(
                connection -> new LinkedHashSet<>(new Sql(connection).list(row -> row.getLong(1), """
                    SELECT l.entry_no FROM sync_log l JOIN sync_received r ON r.entry_no = l.entry_no
                    WHERE l.tail_no >= ?
                    """, entryNo)));
    }

    private <R> R reading(ReturningWork<R> query) {
        return work.read(() -> work.current().doReturningWork(query));
    }

    @FunctionalInterface
    private interface Writing {
        void write(Connection connection) throws SQLException;
    }

    private void writing(Writing writing) {
        work.receive(intake -> writing.write(intake.connection()));
    }
}
