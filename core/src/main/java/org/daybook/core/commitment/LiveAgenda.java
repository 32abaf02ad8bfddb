package org.daybook.core.commitment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.daybook.core.journal.CommitListener;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.time.Interval;

/**
 * The agenda for screens that stay open. The stretches read last are kept; after a commit only what it touched is read
 * again. It has to hear of every commit, and before whoever reads because of it.
 *
 * <p>It may be read from any thread, but not inside a command: what that has not committed yet is not for others.
 */
public final class LiveAgenda implements CommitListener {

    /** Enough for screens that look at different times. */
    private static final int MOST = 4;

    private final UnitOfWork work;
    private final Agenda agenda;
    private final ReentrantLock reading = new ReentrantLock();
    private final Deque<KeptStretch> stretches = new ArrayDeque<>();

    public LiveAgenda(UnitOfWork work, Agenda agenda) {
        this.work = work;
        this.agenda = agenda;
    }

    @Override
    public void committed(JournalEntry entry, List<RowChange> rows) {
        Touched touched = new Touched();
        rows.forEach(row -> agenda.effectsOf(row).forEach(touched::add));
        synchronized (stretches) {
            stretches.forEach(stretch -> stretch.touch(touched));
        }
    }

    /**
     * Reads what the window shows, in order of start, then end, then title, together with whatever else {@code then}
     * asks for, all as of one moment.
     */
    public <R> R read(Interval window, Function<List<Commitment>, R> then) {
        reading.lock();
        try {
            KeptStretch stretch = stretchFor(window);
            Touched touched = takeTouched(stretch);
            return work.read(() -> {
                stretch.bringUpToDate(agenda, touched);
                return then.apply(stretch.within(window));
            });
        } catch (RuntimeException failure) {
            forgetAll();
            throw failure;
        } finally {
            reading.unlock();
        }
    }

    /** The one that was read longest ago makes room. */
    private KeptStretch stretchFor(Interval window) {
        synchronized (stretches) {
            KeptStretch stretch = stretches.stream()
                    .filter(each -> each.serves(window))
                    .findFirst()
                    .orElseGet(() -> new KeptStretch(window));
            stretches.remove(stretch);
            stretches.addFirst(stretch);
            if (stretches.size() > MOST) {
                stretches.removeLast();
            }
            return stretch;
        }
    }

    /** Before the reading begins: what is committed from then on is for the next one. */
    private Touched takeTouched(KeptStretch stretch) {
        synchronized (stretches) {
            return stretch.takeTouched();
        }
    }

    private void forgetAll() {
        synchronized (stretches) {
            stretches.clear();
        }
    }
}
