package org.daybook.persistence.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.UnitOfWork;
import org.hibernate.FlushMode;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;

/**
 * One session and one transaction a command, one command at a time: run, flush, collect the row changes, write the
 * journal entry, commit, force to the disk, publish.
 */
public final class HibernateUnitOfWork implements UnitOfWork, Sessions {

    private final SessionFactory factory;
    private final JournalTables tables;
    private final Clock clock;
    private final BiConsumer<JournalEntry, List<RowChange>> committed;
    private final ScopedValue<Work> running = ScopedValue.newInstance();
    private final ReentrantLock writing = new ReentrantLock(true);

    /** What belongs to the command or query that runs on this thread. */
    record Work(Session session, RowCapture capture, boolean writes) {}

    public HibernateUnitOfWork(
            SessionFactory factory,
            JournalTables tables,
            Clock clock,
            BiConsumer<JournalEntry, List<RowChange>> committed) {
        this.factory = factory;
        this.tables = tables;
        this.clock = clock;
        this.committed = committed;
        listenToRows();
    }

    private void listenToRows() {
        var listener = new CaptureListener(() -> work().capture());
        var registry =
                ((SessionFactoryImplementor) factory).getServiceRegistry().requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, listener);
        registry.appendListeners(EventType.POST_UPDATE, listener);
        registry.appendListeners(EventType.POST_DELETE, listener);
    }

    @Override
    public <R> Outcome<R> run(Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        return run(actor, intent, OptionalLong.empty(), body).outcome();
    }

    /** A command's outcome and, where it changed anything, its entry. */
    record Run<R>(Outcome<R> outcome, Optional<JournalEntry> entry) {}

    <R> Run<R> run(Actor actor, Intent intent, OptionalLong reverses, Supplier<Outcome<R>> body) {
        return write(actor, intent, body, (work, done) -> keep(work, actor, intent, done.summary(), reverses));
    }

    @Override
    public <R> Outcome<R> rehearse(Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        return write(actor, intent, body, (_, _) -> Optional.empty()).outcome();
    }

    @FunctionalInterface
    private interface Ending {
        Optional<Committed> end(Work work, Outcome.Done<?> done);
    }

    private record Committed(JournalEntry entry, List<RowChange> rows) {}

    private <R> Run<R> write(Actor actor, Intent intent, Supplier<Outcome<R>> body, Ending ending) {
        if (running.isBound()) {
            throw new IllegalStateException("Command %s was started inside another.".formatted(intent.command()));
        }
        if (!actor.may(intent.permission())) {
            return new Run<>(Outcome.refused(Refusals.notAllowed(actor, intent)), Optional.empty());
        }
        writing.lock();
        try (Session session = factory.openSession()) {
            Work work = new Work(session, new RowCapture(), true);
            Transaction transaction = session.beginTransaction();
            try {
                Outcome<R> outcome = ScopedValue.where(running, work).call(() -> {
                    Outcome<R> answer = body.get();
                    session.flush();
                    return answer;
                });
                Optional<Committed> kept =
                        outcome instanceof Outcome.Done<R> done ? ending.end(work, done) : Optional.empty();
                kept.ifPresent(each -> committed.accept(each.entry(), each.rows()));
                return new Run<>(outcome, kept.map(Committed::entry));
            } catch (HibernateException failure) {
                return new Run<>(Outcome.refused(Refusals.of(failure)), Optional.empty());
            } finally {
                rollBackWhereOpen(transaction);
            }
        } finally {
            writing.unlock();
        }
    }

    private Optional<Committed> keep(Work work, Actor actor, Intent intent, String summary, OptionalLong reverses) {
        List<RowChange> rows = work.capture().changes();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        JournalEntry entry = work.session()
                .doReturningWork(connection -> tables.append(
                        connection, new JournalTables.Line(now(), actor, intent.command(), summary, reverses), rows));
        work.session().getTransaction().commit();
        work.session().doWork(tables::force);
        return Optional.of(new Committed(entry, rows));
    }

    @Override
    public <R> R read(Supplier<R> query) {
        if (running.isBound()) {
            return query.get();
        }
        try (Session session = factory.openSession()) {
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            Transaction transaction = session.beginTransaction();
            try {
                return ScopedValue.where(running, new Work(session, new RowCapture(), false))
                        .call(query::get);
            } finally {
                rollBackWhereOpen(transaction);
            }
        }
    }

    @Override
    public Session current() {
        return work().session();
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
        if (transaction.isActive()) {
            transaction.rollback();
        }
    }
}
