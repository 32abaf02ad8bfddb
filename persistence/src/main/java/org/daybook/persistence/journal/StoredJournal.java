package org.daybook.persistence.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.CommitListener;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.RowChange;
import org.hibernate.jdbc.ReturningWork;

/** The journal as it stands in the store. */
public final class StoredJournal implements Journal {

    private static final Intent UNDO = new Intent("journal.undo", Permission.VIEW);
    private static final Intent REDO = new Intent("journal.redo", Permission.VIEW);

    /** Entries that still stand: nothing took them back, or what did was itself taken back. */
    private static final String STANDS = """
        NOT EXISTS (SELECT 1 FROM journal_entry u WHERE u.reverses = e.no
            AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.reverses = u.no))
        """;

    private static final String NEWEST_COMMAND = "WHERE e.actor_id = ? AND e.reverses IS NULL AND "
            + "e.command NOT LIKE 'access.%' AND " + STANDS + " ORDER BY e.no DESC FETCH FIRST ROW ONLY";

    private static final String NEWEST_UNDO = """
        WHERE e.actor_id = ? AND e.reverses IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM journal_entry r WHERE r.reverses = e.no)
        AND EXISTS (SELECT 1 FROM journal_entry o WHERE o.no = e.reverses AND o.reverses IS NULL)
        AND e.no > COALESCE((SELECT MAX(c.no) FROM journal_entry c WHERE c.actor_id = e.actor_id
            AND c.reverses IS NULL AND c.command NOT LIKE 'access.%'), 0)
        ORDER BY e.no DESC FETCH FIRST ROW ONLY
        """;

    private final HibernateUnitOfWork work;
    private final JournalTables tables;
    private final List<CommitListener> listeners;

    public StoredJournal(HibernateUnitOfWork work, JournalTables tables, List<CommitListener> listeners) {
        this.work = work;
        this.tables = tables;
        this.listeners = listeners;
    }

    /** The list of listeners a journal and its unit of work share. */
    public static List<CommitListener> listeners() {
        return new CopyOnWriteArrayList<>();
    }

    @Override
    public List<JournalEntry> newest(int limit) {
        return entries("ORDER BY e.no DESC FETCH FIRST ? ROWS ONLY", limit);
    }

    @Override
    public List<RowChange> rowsOf(long entryNo) {
        return query(connection -> tables.rowsOf(connection, entryNo));
    }

    @Override
    public List<JournalEntry> historyOf(UUID rowId) {
        return entries("WHERE e.no IN (SELECT entry_no FROM journal_row WHERE row_id = ?) ORDER BY e.no", rowId);
    }

    @Override
    public Optional<JournalEntry> undoable(Actor actor) {
        return entries(NEWEST_COMMAND, actor.user().value()).stream().findFirst();
    }

    @Override
    public Optional<JournalEntry> redoable(Actor actor) {
        return entries(NEWEST_UNDO, actor.user().value()).stream().findFirst().flatMap(this::reversedBy);
    }

    @Override
    public Outcome<JournalEntry> undo(Actor actor) {
        return undoable(actor)
                .map(entry -> reverse(actor, UNDO, entry, "Undid: " + entry.summary()))
                .orElseGet(() -> Outcome.refused("There is nothing of yours left to undo."));
    }

    @Override
    public Outcome<JournalEntry> undo(Actor actor, long entryNo) {
        Optional<JournalEntry> entry =
                entries("WHERE e.no = ? AND " + STANDS, entryNo).stream().findFirst();
        if (entry.isEmpty()) {
            return Outcome.refused("There is no journal entry %d that still stands.".formatted(entryNo));
        }
        boolean others = !entry.get().actorId().equals(actor.user());
        if (others && !actor.may(Permission.UNDO_OTHERS)) {
            return Outcome.refused("Entry %d is %s's. Only an administrator may undo what others did."
                    .formatted(entryNo, entry.get().actor()));
        }
        return reverse(actor, UNDO, entry.get(), "Undid: " + entry.get().summary());
    }

    @Override
    public Outcome<JournalEntry> redo(Actor actor) {
        Optional<JournalEntry> undo =
                entries(NEWEST_UNDO, actor.user().value()).stream().findFirst();
        return undo.map(entry -> reverse(
                        actor,
                        REDO,
                        entry,
                        "Redid: " + reversedBy(entry).orElse(entry).summary()))
                .orElseGet(() -> Outcome.refused("There is nothing to redo."));
    }

    private Optional<JournalEntry> reversedBy(JournalEntry undo) {
        return entries("WHERE e.no = ?", undo.reverses().orElseThrow()).stream().findFirst();
    }

    private Outcome<JournalEntry> reverse(Actor actor, Intent intent, JournalEntry entry, String summary) {
        var run = work.run(actor, intent, OptionalLong.of(entry.no()), () -> {
            HibernateUnitOfWork.Work current = work.work();
            Reversal reversal = new Reversal(current.capture());
            return current.session()
                    .doReturningWork(connection ->
                            reversal.apply(connection, tables.rowsOf(connection, entry.no()), entry, summary));
        });
        return run.outcome().map(_ -> run.entry().orElseThrow());
    }

    private List<JournalEntry> entries(String condition, Object... parameters) {
        return query(connection -> tables.entries(connection, condition, parameters));
    }

    private <R> R query(ReturningWork<R> query) {
        return work.read(() -> work.current().doReturningWork(query));
    }

    @Override
    public Subscription subscribe(CommitListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
