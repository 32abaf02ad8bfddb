package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.daybook.core.sync.Centre.Answer;
import org.daybook.core.sync.Centre.Greeting;
import org.daybook.core.sync.Centre.Page;
import org.daybook.core.sync.LocalBook.Link;

/**
 * One round of sync: send what is there to be sent, then take in what others did. It may break off anywhere and be
 * begun again: what was decided is noted before anything else is sent, and what was sent without an answer is sent again
 * and answered as before.
 */
public final class Round {

    /** Rows to a call. One call holds the tenant's counter, so it should not take long. */
    static final int ROWS = 1_000;

    /** Entries of the log that are given back to a call. */
    static final int ENTRIES = 500;

    private final LocalBook book;
    private final Centre centre;
    private final Supplier<UUID> names;
    private final Watch watch;
    private final Executor ahead;

    /** Follows a round while it goes on. */
    @FunctionalInterface
    public interface Watch {

        /**
         * Told after every step.
         *
         * @param head the newest entry of the log that is known of, from which follows how much is left to pull
         */
        void at(Result soFar, LogMark pulled, long head);
    }

    /** What a round did so far: mutations sent and rejected, entries of the log taken in. */
    public record Result(int sent, int rejected, int received) {

        static final Result NONE = new Result(0, 0, 0);

        Result decided(List<Verdict> verdicts) {
            int no = (int) verdicts.stream().filter(Verdict::rejected).count();
            return new Result(sent + verdicts.size(), rejected + no, received);
        }

        Result took(int entries) {
            return new Result(sent, rejected, received + entries);
        }
    }

    /** @param names makes names for a workspace that turns out to be a copy */
    public Round(LocalBook book, Centre centre, Supplier<UUID> names, Watch watch) {
        this(book, centre, names, watch, Thread::startVirtualThread);
    }

    /** @param ahead gets ready what is sent next while the centre is at what was sent before */
    Round(LocalBook book, Centre centre, Supplier<UUID> names, Watch watch, Executor ahead) {
        this.book = book;
        this.centre = centre;
        this.names = names;
        this.watch = watch;
        this.ahead = ahead;
    }

    public Result run() throws CentreFailure {
        Link link = book.link();
        Greeting greeting = centre.hello(link.client(), link.pulled());
        if (!greeting.sameLog()) {
            greeting = new Realigning(book, centre, ENTRIES).run(link);
            link = book.link();
        }
        if (greeting.lastMutation() < link.lastMutation()) {
            book.sendAgainAfter(greeting.lastMutation());
        }
        long head = greeting.head().seq();
        Result result = receive(send(Result.NONE, head), head);
        if (book.link().awaiting()) {
            // The log has all by now. What it took and does not have, it took before it was restored.
            book.sendAgainAfter(0);
            result = receive(send(result, head), head);
        }
        return result;
    }

    private Result send(Result before, long head) throws CentreFailure {
        Result result = before;
        List<Mutation> left = book.unsent(0, ROWS);
        while (!left.isEmpty()) {
            Link link = book.link();
            long last = left.getLast().no();
            CompletableFuture<List<Mutation>> next =
                    CompletableFuture.supplyAsync(() -> book.unsent(last, ROWS), ahead);
            List<Verdict> verdicts =
                    noted(push(link, left, next), left.getFirst().no());
            result = result.decided(verdicts);
            watch.at(result, link.pulled(), head);
            left = verdicts.size() == left.size() ? ready(next) : left.subList(verdicts.size(), left.size());
            if (left.isEmpty() || verdicts.isEmpty()) {
                left = book.unsent(0, ROWS);
            }
        }
        return result;
    }

    /**
     * What was decided: nothing, where it has to be sent otherwise. Where the centre took later ones by this name already,
     * because this workspace was set back, nothing of what was made since is passed over: sent from the beginning, it is
     * known there, or of a copy.
     *
     * @param first the number of the first that was sent
     */
    private List<Verdict> noted(Answer answer, long first) {
        return switch (answer) {
            case Answer.Decided(List<Verdict> verdicts) -> {
                book.decided(verdicts);
                yield verdicts;
            }
            case Answer.OutOfStep(long lastMutation) -> {
                book.sendAgainAfter(first > lastMutation ? lastMutation : 0);
                yield List.of();
            }
            case Answer.Cloned(long _) -> {
                book.rename(names.get());
                yield List.of();
            }
        };
    }

    /** Whatever comes of it, what is read ahead is done with when this returns. */
    private Answer push(Link link, List<Mutation> mutations, CompletableFuture<?> readAhead) throws CentreFailure {
        try {
            return centre.push(link.client(), link.lastMutation(), mutations);
        } finally {
            readAhead.handle((_, _) -> true).join();
        }
    }

    private static List<Mutation> ready(CompletableFuture<List<Mutation>> next) {
        try {
            return next.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private Result receive(Result before, long knownHead) throws CentreFailure {
        Result result = before;
        while (true) {
            Link link = book.link();
            Page page = centre.pull(link.pulled(), ROWS);
            if (page.entries().isEmpty() && link.settled()) {
                watch.at(result, link.pulled(), page.head());
                return result;
            }
            book.receive(ledger -> new Receiving(ledger).take(page.entries()));
            result = result.took(page.entries().size());
            watch.at(result, book.link().pulled(), Math.max(page.head(), knownHead));
            if (page.entries().isEmpty()) {
                return result;
            }
        }
    }
}
