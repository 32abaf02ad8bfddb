package org.daybook.persistence.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.CommitmentSource;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.hibernate.jdbc.ReturningWork;

/** What entries claim, read from no more columns than an older workspace has. */
record PlainCommitments(Transaction transaction) implements CommitmentSource {

    /** Where they are read. */
    @FunctionalInterface
    interface Transaction {
        <R> R ask(ReturningWork<R> query);
    }

    @Override
    public List<Commitment> within(Interval window) {
        throw new UnsupportedOperationException("Asked for by owners only.");
    }

    @Override
    public List<Commitment> within(Interval window, Collection<UUID> entries) {
        return transaction.ask(
                connection -> new Sql(connection).list(PlainCommitments::commitment, """
                    SELECT e.id, e.start_at, e.end_at, a.person_id FROM schedule_entry e
                    JOIN schedule_entry_assignee a ON a.entry_id = e.id
                    WHERE e.id = ANY(?) AND e.deleted_at IS NULL AND e.status <> 'CANCELLED' ORDER BY a.id
                    """, (Object) entries.toArray()));
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        Interval interval = new Interval(instant(row, "start_at"), instant(row, "end_at"));
        LocalDateTime start = LocalDateTime.ofInstant(interval.startInclusive(), ZoneOffset.UTC);
        return new Commitment(
                new CommitmentRef(CommitmentKind.ENTRY, row.getObject("id", UUID.class), null),
                "",
                new WallClockSpan(start, interval.duration(), ZoneOffset.UTC, false),
                interval,
                Firmness.HARD,
                "OTHER",
                "SCHEDULED",
                List.of(new PersonId(row.getObject("person_id", UUID.class))),
                false,
                null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public Effect effectOf(RowChange row) {
        return switch (row.table()) {
            case "schedule_entry" -> new Effect.Of(row.rowId());
            case "schedule_entry_assignee" ->
                new Effect.Of(new RowImage(row.after().isEmpty() ? row.before() : row.after())
                        .id("entry_id")
                        .orElseThrow());
            default -> Effect.Reach.NONE;
        };
    }
}
