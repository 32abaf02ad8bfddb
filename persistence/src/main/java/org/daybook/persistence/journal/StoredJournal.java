package org.daybook.persistence.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.CommitListener;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.journal.RowChange;
import org.hibernate.jdbc.ReturningWork;

/** The journal as it stands in the store. */
public final class StoredJournal implements Journal {

    private static final Intent UNDO = new Intent("journal.undo", Permission.EDIT_SCHEDULE);
    private static final Intent REDO = new Intent("journal.redo", Permission.EDIT_SCHEDULE);
    private static final Intent REPEAT = new Intent("sync.repeat", Permission.EDIT_SCHEDULE);
    private static final Intent REPEAT_OTHERS = new Intent("sync.repeat", Permission.UNDO_OTHERS);
    private static final Intent UNDO_OTHERS = new Intent("journal.undo", Permission.UNDO_OTHERS);

    /** Entries that nothing took back, or whose taking back was itself taken back. */
    private static final String STANDS = """
        NOT EXISTS (SELECT 1 FROM journal_entry u WHERE u.reverses = e.no
            AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.reverses = u.no))
        """;

    /**
     * What undo and redo leave alone: who may sign in, how the workspace began, the demo it was filled with, and what
     * is merely noted, or done by sync itself.
     */
    private static final String UNDOABLE = """
        (%1$s.reverses IS NULL AND %1$s.command NOT LIKE 'access.%%'
            AND %1$s.command NOT LIKE 'workspace.%%' AND %1$s.command NOT LIKE 'demo.%%'
            AND %1$s.command NOT LIKE 'log.%%' AND %1$s.command NOT IN ('sync.aside', 'sync.takeback', 'sync.goback'))
        """;

    private static final String NEWEST_COMMAND = "WHERE e.actor_id = ? AND " + UNDOABLE.formatted("e") + " AND "
            + STANDS + " ORDER BY e.no DESC FETCH FIRST ROW ONLY";

    private static final String ONE_COMMAND = "WHERE e.no = ? AND " + UNDOABLE.formatted("e") + " AND " + STANDS;

    private static final String NEWEST_UNDO = """
        WHERE e.actor_id = ? AND e.reverses IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM journal_entry r WHERE r.reverses = e.no)
        AND EXISTS (SELECT 1 FROM journal_entry o WHERE o.no = e.reverses AND o.reverses IS NULL)
        AND e.no > COALESCE((SELECT MAX(c.no) FROM journal_entry c WHERE c.actor_id = e.actor_id AND %s), 0)
        ORDER BY e.no DESC FETCH FIRST ROW ONLY
        """.formatted(UNDOABLE.formatted("c"));

    private final HibernateUnitOfWork work;
    private final JournalTables tables;
    private final Listeners listeners;

    public StoredJournal(HibernateUnitOfWork work, JournalTables tables, Listeners listeners) {
        this.work = work;
        this.tables = tables;
        this.listeners = listeners;
    }

    @Override
    public List<JournalEntry> newest(int limit) {
        return entries("ORDER BY e.no DESC FETCH FIRST ? ROWS ONLY", limit);
    }

    @Override
    public List<RowChange> rowsOf(long entryNo) {
        return query(connection -> tables.rows().of(connection, entryNo));
    }

    @Override
    public List<JournalEntry> historyOf(UUID rowId) {
        return entries(
                "WHERE e.no IN %s ORDER BY e.no".formatted(JournalRows.ENTRIES_TOUCHING),
                JournalRows.touching(rowId).toArray());
    }

    @Override
    public Optional<JournalEntry> undoable(Actor actor) {
        return first(NEWEST_COMMAND, actor.user().value());
    }

    @Override
    public Optional<JournalEntry> redoable(Actor actor) {
        return newestUndo(actor).flatMap(this::takenBackBy);
    }

    @Override
    public Outcome<JournalEntry> undo(Actor actor) {
        return journalled(
                actor,
                UNDO,
                () -> undoable(actor)
                        .map(this::undo)
                        .orElseGet(() -> Outcome.refused("There is nothing of yours left to undo.")));
    }

    @Override
    public Outcome<JournalEntry> undo(Actor actor, long entryNo) {
        return journalled(actor, toUndo(actor, entryNo), () -> undoOne(entryNo));
    }

    @Override
    public Optional<String> obstacle(Actor actor, long entryNo) {
        return switch (work.rehearse(actor, toUndo(actor, entryNo), () -> undoOne(entryNo))) {
            case Outcome.Done<Boolean> _ -> Optional.empty();
            case Outcome.Refused<Boolean>(Refusal refusal) -> Optional.of(refusal.sentence());
        };
    }

    private Intent toUndo(Actor actor, long entryNo) {
        return isOf(actor, entryNo) ? UNDO : UNDO_OTHERS;
    }

    private boolean isOf(Actor actor, long entryNo) {
        return entry(entryNo).map(entry -> entry.actorId().equals(actor.user())).orElse(true);
    }

    private Outcome<Boolean> undoOne(long entryNo) {
        return first(ONE_COMMAND, entryNo)
                .map(this::undo)
                .orElseGet(() -> Outcome.refused(
                        "There is no journal entry %d that can be undone: it does not exist, is undone already,"
                                        .formatted(entryNo)
                                + " or is itself an undo, or tells of users or of how the workspace began."));
    }

    private Outcome<Boolean> undo(JournalEntry entry) {
        return takeBack(entry, "Undid: " + entry.summary());
    }

    @Override
    public Outcome<JournalEntry> redo(Actor actor) {
        return journalled(
                actor,
                REDO,
                () -> newestUndo(actor)
                        .map(undo -> takeBack(
                                undo, "Redid: " + takenBackBy(undo).orElse(undo).summary()))
                        .orElseGet(() -> Outcome.refused("There is nothing to redo.")));
    }

    @Override
    public Outcome<JournalEntry> repeat(Actor actor, long entryNo) {
        return journalled(
                actor,
                isOf(actor, entryNo) ? REPEAT : REPEAT_OTHERS,
                () -> entry(entryNo)
                        .map(this::repeat)
                        .orElseGet(() -> Outcome.refused("There is no journal entry %d.".formatted(entryNo))));
    }

    private Outcome<Boolean> repeat(JournalEntry entry) {
        HibernateUnitOfWork.Work current = work.work();
        current.session()
                .doWork(connection -> new Repetition(new RowEdits(connection, current.capture()))
                        .repeat(tables.changes(connection, entry.no())));
        return current.capture().changes().isEmpty()
                ? Outcome.refused("“%s” is how it stands already. Nothing was changed.".formatted(entry.summary()))
                : Outcome.done(true, "Again: " + entry.summary());
    }

    private Optional<JournalEntry> newestUndo(Actor actor) {
        return first(NEWEST_UNDO, actor.user().value());
    }

    private Optional<JournalEntry> takenBackBy(JournalEntry undo) {
        return entry(undo.reverses().orElseThrow());
    }

    private Outcome<Boolean> takeBack(JournalEntry entry, String summary) {
        HibernateUnitOfWork.Work current = work.work();
        current.capture().takesBack(entry.no());
        Reversal reversal = new Reversal(current.capture(), tables, entry);
        return current.session()
                .doReturningWork(reversal::obstacle)
                .map(Outcome::<Boolean>refused)
                .orElseGet(() -> Outcome.done(true, summary));
    }

    private Outcome<JournalEntry> journalled(Actor actor, Intent intent, Supplier<Outcome<Boolean>> body) {
        var run = work.runJournalled(actor, intent, body);
        return run.outcome().map(_ -> run.entry().orElseThrow());
    }

    private Optional<JournalEntry> entry(long no) {
        return first("WHERE e.no = ?", no);
    }

    private Optional<JournalEntry> first(String condition, Object parameter) {
        return entries(condition, parameter).stream().findFirst();
    }

    private List<JournalEntry> entries(String condition, Object... parameters) {
        return query(connection -> tables.entries(connection, condition, parameters));
    }

    private <R> R query(ReturningWork<R> query) {
        return work.read(() -> work.current().doReturningWork(query));
    }

    @Override
    public Subscription subscribe(CommitListener listener) {
        return listeners.subscribe(listener);
    }
}
