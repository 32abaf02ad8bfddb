package org.daybook.persistence.journal;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.daybook.core.access.Actor;
import org.daybook.core.access.User;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.journal.WorkspaceUnavailable;
import org.h2.engine.Constants;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session and one transaction a command, one command at a time: check the actor, run, flush, collect the row
 * changes, bring up to date what is derived from them, write the journal entry, commit, force to the disk, publish.
 */
public final class HibernateUnitOfWork implements UnitOfWork, Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(HibernateUnitOfWork.class);

    private final SessionFactory factory;
    private final JournalTables tables = new JournalTables();
    private final Derived derived;
    private final Clock clock;
    private final Seal seal;
    private final Listeners listeners;
    private final ScopedValue<Work> running = ScopedValue.newInstance();
    private final EntityColumns.Known known = new EntityColumns.Known();
    private final BulkInsert bulk = new BulkInsert(known);
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile Footnote footnote = (_, _, _) -> {};

    /** What belongs to the command or query that runs on this thread. */
    record Work(Session session, RowCapture capture, boolean writes) {}

    public HibernateUnitOfWork(SessionFactory factory, Derived derived, Clock clock, Seal seal, Listeners listeners) {
        this.factory = factory;
        this.derived = derived;
        this.clock = clock;
        this.seal = seal;
        this.listeners = listeners;
        listenToRows();
    }

    private void listenToRows() {
        var listener = new CaptureListener(() -> work().capture(), known);
        var registry =
                ((SessionFactoryImplementor) factory).getServiceRegistry().requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, listener);
        registry.appendListeners(EventType.POST_UPDATE, listener);
        registry.appendListeners(EventType.POST_DELETE, listener);
    }

    /** What else is written of each entry, from now on. */
    public void note(Footnote other) {
        footnote = other;
    }

    @Override
    public <R> Outcome<R> run(Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        return runJournalled(actor, intent, body).outcome();
    }

    /** A command's outcome and, where it changed anything, its entry. */
    record Run<R>(Outcome<R> outcome, Optional<JournalEntry> entry) {}

    <R> Run<R> runJournalled(Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        return write(actor, intent, body, (work, done) -> append(work, actor, intent, done.summary()));
    }

    @Override
    public <R> Outcome<R> rehearse(Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        return write(actor, intent, body, (_, _) -> Optional.empty()).outcome();
    }

    @FunctionalInterface
    private interface Ending {
        Optional<Appended> end(Work work, Outcome.Done<?> done);
    }

    private record Appended(Seal.Mark mark, JournalEntry entry, List<RowChange> rows) {}

    private record Attempt<R>(Outcome<R> outcome, Optional<Appended> kept) {}

    private <R> Run<R> write(Actor actor, Intent intent, Supplier<Outcome<R>> body, Ending ending) {
        if (running.isBound() || writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("Command %s was started inside another.".formatted(intent.command()));
        }
        if (!actor.may(intent.permission())) {
            return new Run<>(Outcome.refused(Refusals.notAllowed(actor, intent)), Optional.empty());
        }
        writing.lock();
        try {
            Attempt<R> attempt = attempt(actor, intent, body, ending);
            attempt.kept().ifPresent(kept -> {
                seal.set(kept.mark());
                listeners.publish(kept.entry(), kept.rows());
            });
            return new Run<>(attempt.outcome(), attempt.kept().map(Appended::entry));
        } finally {
            writing.unlock();
        }
    }

    private <R> Attempt<R> attempt(Actor actor, Intent intent, Supplier<Outcome<R>> body, Ending ending) {
        @Nullable Attempt<R> attempt = null;
        try (Session session = factory.openSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                Work work = new Work(session, new RowCapture(), true);
                Outcome<R> outcome = perform(work, actor, intent, body);
                Optional<Appended> appended =
                        outcome instanceof Outcome.Done<R> done ? ending.end(work, done) : Optional.empty();
                attempt = new Attempt<>(outcome, appended);
                if (appended.isPresent()) {
                    // All is flushed; what the commit flushed now would not be journalled.
                    session.setHibernateFlushMode(FlushMode.MANUAL);
                    transaction.commit();
                    session.doWork(tables::force);
                }
                return attempt;
            } finally {
                rollBackWhereOpen(transaction);
            }
        } catch (PersistenceException failure) {
            return settled(attempt, failure);
        }
    }

    private <R> Outcome<R> perform(Work work, Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        return ScopedValue.where(running, work).call(() -> {
            if (!standing(work.session(), actor, intent)) {
                return Outcome.refused(Refusals.notAllowedAnyMore(actor));
            }
            Outcome<R> answer = body.get();
            if (answer instanceof Outcome.Done<R>) {
                work.session().flush();
            }
            return answer;
        });
    }

    /** Whether the stored user may still do this; before a workspace has its first user, there is none to ask. */
    private static boolean standing(Session session, Actor actor, Intent intent) {
        @Nullable User user = session.find(User.class, actor.user());
        if (user == null) {
            return session.createSelectionQuery("from User", User.class)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty();
        }
        return user.active() && user.asActor().may(intent.permission());
    }

    private Optional<Appended> append(Work work, Actor actor, Intent intent, String summary) {
        List<RowChange> rows = work.capture().changes();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var line = new JournalTables.Line(
                now(), actor, intent.command(), summary, work.capture().takesBack());
        JournalTables.Appended appended = work.session().doReturningWork(connection -> {
            derived.follow(connection, rows);
            return tables.append(connection, line, rows);
        });
        note(work.session(), appended.entry(), rows);
        return Optional.of(new Appended(appended.mark(), appended.entry(), rows));
    }

    /** In a session of its own upon the same transaction: rows were written past the one of the command as well. */
    private void note(Session session, JournalEntry entry, List<RowChange> rows) {
        try (Session fresh = session.sessionWithOptions().connection().openSession()) {
            fresh.setDefaultReadOnly(true);
            fresh.setHibernateFlushMode(FlushMode.MANUAL);
            ScopedValue.where(running, new Work(fresh, new RowCapture(), false))
                    .run(() -> fresh.doWork(connection -> footnote.under(connection, entry, rows)));
        }
    }

    /**
     * What came of an attempt that the store broke off. Where it happened while committing, only the store knows whether
     * the entry got there.
     */
    private <R> Attempt<R> settled(@Nullable Attempt<R> attempt, PersistenceException failure) {
        String sentence = Refusals.of(failure);
        if (attempt != null && attempt.kept().isPresent()) {
            try (Session session = factory.openSession()) {
                Seal.Mark mark = attempt.kept().get().mark();
                if (session.doReturningWork(connection -> tables.holds(connection, mark))) {
                    return attempt;
                }
            } catch (PersistenceException _) {
                return new Attempt<>(Outcome.refused(Refusals.UNKNOWN), Optional.empty());
            }
        }
        return new Attempt<>(Outcome.refused(sentence), Optional.empty());
    }

    /**
     * Takes in what was journalled elsewhere: all of it, or nothing. Nobody here is asked, as nobody here did it.
     *
     * @throws WorkspaceUnavailable if the store could not take it
     */
    public void receive(Intake.Taking taking) {
        if (running.isBound() || writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("What comes from elsewhere was taken in inside a command.");
        }
        writing.lock();
        try {
            Intake intake = taken(taking);
            intake.last().ifPresent(seal::set);
            intake.publish(listeners);
        } finally {
            writing.unlock();
        }
    }

    private Intake taken(Intake.Taking taking) {
        try (Session session = factory.openSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                Intake intake = session.doReturningWork(connection -> {
                    Intake own = new Intake(connection, tables, derived);
                    taking.take(own);
                    return own;
                });
                transaction.commit();
                session.doWork(tables::force);
                return intake;
            } finally {
                rollBackWhereOpen(transaction);
            }
        } catch (PersistenceException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public <R> R read(Supplier<R> query) {
        if (running.isBound()) {
            return query.get();
        }
        try {
            return readOnce(query);
        } catch (PersistenceException failure) {
            if (!Refusals.isClosed(failure)) {
                throw unavailable(failure);
            }
        }
        try {
            return readOnce(query);
        } catch (PersistenceException failure) {
            throw unavailable(failure);
        }
    }

    /** However many queries it takes, they all see the same moment. */
    private <R> R readOnce(Supplier<R> query) {
        try (Session session = factory.openSession()) {
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            Transaction transaction = session.beginTransaction();
            try {
                session.doWork(connection -> connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT));
                return ScopedValue.where(running, new Work(session, new RowCapture(), false))
                        .call(query::get);
            } finally {
                rollBackWhereOpen(transaction);
            }
        }
    }

    private static WorkspaceUnavailable unavailable(PersistenceException failure) {
        return new WorkspaceUnavailable(Refusals.of(failure), failure);
    }

    @Override
    public Session current() {
        return work().session();
    }

    @Override
    public void insert(List<?> entities) {
        Work own = work();
        if (!own.writes()) {
            throw new IllegalStateException("A query writes nothing.");
        }
        own.session().flush();
        if (!entities.isEmpty()) {
            bulk.insert(own.session().unwrap(SessionImplementor.class), own.capture(), entities);
        }
    }

    /** The work of the running command. */
    Work work() {
        if (!running.isBound()) {
            throw new IllegalStateException("The store is read and written inside the unit of work only.");
        }
        return running.get();
    }

    /** The time of entries, no finer than the store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void rollBackWhereOpen(Transaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (PersistenceException failure) {
            LOG.warn("A store that fails has nothing to roll back.", failure);
        }
    }
}
