package org.daybook.core.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.WorkspaceUnavailable;
import org.daybook.core.sync.Standing.Progress;
import org.daybook.core.sync.Standing.State;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an open workspace in step with its centre. It has no thread of its own: whoever keeps the workspace open asks it
 * every second or so to run what is due. Whatever befalls a round, the workspace goes on as it is.
 */
public final class SyncService implements AutoCloseable {

    /** So that several changes in a row go out together. */
    private static final Duration BREATH = Duration.ofSeconds(2);

    /** How long closing waits for a round to notice. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final String LOCKED = "The password of the central database is not known here."
            + " Sign in as the user who set up sync, or set it up again in the settings.";

    private static final String OFF =
            "This workspace is not synced. Nothing was changed." + " “daybook sync setup” sets it up, or the settings.";

    private final LocalBook book;
    private final SyncNotes notes;
    private final Door door;
    private final Supplier<UUID> names;
    private final Clock clock;
    private final Patience patience;
    private final ReentrantLock running = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Standing standing = Standing.OFF;
    private volatile Instant due = Instant.MIN;
    private volatile @Nullable Centre open;
    private volatile boolean closed;
    private volatile boolean stirred;
    private volatile char @Nullable [] password;
    private volatile int failures;
    private @Nullable Instant inStepAt;
    private @Nullable Instant failingSince;

    /** Leads to a centre. */
    @FunctionalInterface
    public interface Door {

        /** Comes in; whoever did closes the centre again. */
        Centre open(CentreAddress address, char[] password) throws CentreFailure;
    }

    /** @param chance from which laptops take when to try again */
    public SyncService(
            LocalBook book, SyncNotes notes, Door door, Supplier<UUID> names, Clock clock, RandomGenerator chance) {
        this.book = book;
        this.notes = notes;
        this.door = door;
        this.names = names;
        this.clock = clock;
        this.patience = new Patience(chance);
    }

    /** As it was last looked at; until then as if sync were not set up. */
    public Standing standing() {
        return standing;
    }

    /** Makes known the centre's password, without which nothing can be done, and asks for a round. */
    public void unlock(char[] known) {
        password = known.clone();
        failures = 0;
        now();
    }

    /** Asks for a round as soon as possible. */
    public void now() {
        due = Instant.MIN;
    }

    /** Something was committed here, which is to go out soon. What sync itself commits does not count. */
    public void stir() {
        if (running.isHeldByCurrentThread()) {
            return;
        }
        stirred = true;
        Instant soon = clock.instant().plus(BREATH);
        if (failures == 0 && soon.isBefore(due)) {
            due = soon;
        }
    }

    /** Told whenever the standing may have changed, on whatever thread. */
    public Journal.Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Runs a round where one is due; returns at once where none is, or one is under way. */
    public void runIfDue() {
        if (closed || !running.tryLock()) {
            return;
        }
        try {
            if (clock.instant().isBefore(due)) {
                lookWhereStirred();
                return;
            }
            Optional<Membership> membership = notes.membership().filter(Membership::active);
            char[] known = password;
            if (membership.isPresent() && known != null) {
                attempt(membership.get(), known);
            } else {
                due = Instant.MAX;
                look();
            }
        } catch (WorkspaceUnavailable failure) {
            if (!closed) {
                throw failure;
            }
        } finally {
            running.unlock();
        }
    }

    private void lookWhereStirred() {
        if (stirred) {
            stirred = false;
            look();
        }
    }

    private void attempt(Membership membership, char[] known) {
        try {
            run(membership.address(), known);
        } catch (CentreFailure failure) {
            failed(failure);
        } catch (WorkspaceUnavailable failure) {
            failed(new CentreFailure(CentreFailure.Kind.UNREACHABLE, String.valueOf(failure.getMessage()), failure));
        }
    }

    /**
     * Runs a round now, in sight of whoever asked.
     *
     * @throws CentreFailure if it broke off, or could not begin; what was done until then holds
     */
    public Round.Result round() throws CentreFailure {
        CentreAddress address = notes.membership()
                .filter(Membership::active)
                .map(Membership::address)
                .orElseThrow(() -> new CentreFailure(CentreFailure.Kind.SHUT_OUT, OFF, null));
        char[] known = password;
        if (known == null) {
            throw new CentreFailure(CentreFailure.Kind.SHUT_OUT, LOCKED, null);
        }
        try {
            return run(address, known);
        } catch (CentreFailure failure) {
            failed(failure);
            throw failure;
        }
    }

    private Round.Result run(CentreAddress address, char[] known) throws CentreFailure {
        running.lock();
        try (Centre centre = door.open(address, known)) {
            open = centre;
            tell(new Standing(State.WORKING, notes.toSend(), waiting(), inStepAt, null, ""));
            Round.Result result = new Round(book, centre, names, this::watch).run();
            failures = 0;
            noteInStep(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            due = clock.instant().plus(patience.afterSuccess());
            look();
            return result;
        } finally {
            open = null;
            running.unlock();
        }
    }

    private void noteInStep(Instant now) {
        inStepAt = now;
        notes.inStep(now);
    }

    private void watch(Round.Result soFar, LogMark pulled, long head) {
        @Nullable Progress progress = head > pulled.seq() ? new Progress(pulled.seq(), head) : null;
        tell(new Standing(State.WORKING, notes.toSend(), waiting(), inStepAt, progress, ""));
    }

    private void failed(CentreFailure failure) {
        failingSince = failures == 0 ? clock.instant() : failingSince;
        failures++;
        boolean passing = failure.kind() == CentreFailure.Kind.UNREACHABLE;
        due = passing ? clock.instant().plus(patience.afterFailure(failures)) : Instant.MAX;
        tell(new Standing(
                passing ? State.OFFLINE : State.STOPPED,
                notes.toSend(),
                waiting(),
                failingSince,
                null,
                failure.sentence()));
    }

    /** Looks how things stand, without asking the centre. */
    public void look() {
        Optional<Membership> membership = notes.membership().filter(Membership::active);
        if (inStepAt == null) {
            inStepAt = notes.lastInStep().orElse(null);
        }
        if (membership.isEmpty()) {
            tell(new Standing(State.OFF, 0, waiting(), null, null, ""));
        } else if (password == null) {
            tell(new Standing(State.LOCKED, notes.toSend(), waiting(), inStepAt, null, LOCKED));
        } else if (failures == 0) {
            tell(new Standing(State.IN_STEP, notes.toSend(), waiting(), inStepAt, null, ""));
        } else {
            tell(new Standing(
                    standing.state(), notes.toSend(), waiting(), standing.since(), null, standing.sentence()));
        }
    }

    /** Breaks off a round that is under way, and runs none any more. */
    @Override
    public void close() {
        closed = true;
        Centre busy = open;
        if (busy != null) {
            busy.close();
        }
        try {
            if (running.tryLock(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                running.unlock();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private int waiting() {
        return notes.toDecide();
    }

    private void tell(Standing now) {
        standing = now;
        listeners.forEach(Runnable::run);
    }
}
