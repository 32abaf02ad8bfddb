package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.core.sync.Step.Fault;
import org.jspecify.annotations.Nullable;

/** The calls of one round to its book and its centre, with one fault at one of them. */
final class Line {

    /** So few that a round needs several calls for anything. */
    private static final int ROWS = 6;

    private final Step.Sync sync;
    private final boolean parted;
    private final Consumer<Step> meanwhile;
    private int calls;

    /** The laptop stops in the middle of a round. */
    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** A push as it was sent. */
    record Sent(UUID client, long after, List<Mutation> mutations) {}

    @FunctionalInterface
    private interface Call<T> {
        T make() throws CentreFailure;
    }

    /** @param parted whether nothing gets through */
    Line(Step.Sync sync, boolean parted, Consumer<Step> meanwhile) {
        this.sync = sync;
        this.parted = parted;
        this.meanwhile = meanwhile;
    }

    private boolean isNow() {
        calls++;
        if (calls == sync.call()) {
            @Nullable Step step = sync.meanwhile();
            if (step != null) {
                meanwhile.accept(step);
            }
        }
        return calls == sync.call();
    }

    private <T> T far(BooleanSupplier hangsUp, Call<T> call) throws CentreFailure {
        boolean now = isNow();
        boolean breaks = now && sync.fault() == Fault.BEFORE;
        if (!parted && breaks && hangsUp.getAsBoolean()) {
            call.make();
        }
        if (parted || breaks) {
            throw broken();
        }
        T answer = call.make();
        if (now && sync.fault() == Fault.AFTER) {
            throw broken();
        }
        return answer;
    }

    private static CentreFailure broken() {
        return new CentreFailure(CentreFailure.Kind.UNREACHABLE, "The line broke.", null);
    }

    private <T> T near(Supplier<T> call) {
        boolean now = isNow();
        if (now && sync.fault() == Fault.BEFORE) {
            throw new Crash();
        }
        T answer = call.get();
        if (now && sync.fault() == Fault.AFTER) {
            throw new Crash();
        }
        return answer;
    }

    private void near(Runnable call) {
        near(() -> {
            call.run();
            return calls;
        });
    }

    /**
     * The calls to a centre.
     *
     * @param hangsUp ends the connection where there is one; a call over it fails by itself then
     * @param sent is told of every push, whether it arrives or not
     */
    Centre to(Centre centre, BooleanSupplier hangsUp, Consumer<Sent> sent) {
        return new Centre() {
            @Override
            public Greeting hello(UUID client, LogMark pulled) throws CentreFailure {
                return far(hangsUp, () -> centre.hello(client, pulled));
            }

            @Override
            public Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure {
                sent.accept(new Sent(client, after, mutations));
                return far(hangsUp, () -> {
                    if (sync.fault() == Fault.TWICE) {
                        centre.push(client, after, mutations);
                    }
                    return centre.push(client, after, mutations);
                });
            }

            @Override
            public Page pull(LogMark after, int rows) throws CentreFailure {
                return far(hangsUp, () -> centre.pull(after, Math.min(rows, ROWS)));
            }

            @Override
            public void relay(List<Lost> lost) throws CentreFailure {
                far(hangsUp, () -> {
                    centre.relay(lost);
                    return calls;
                });
            }

            @Override
            public void close() {
                centre.close();
            }
        };
    }

    LocalBook of(LocalBook book) {
        return new LocalBook() {
            @Override
            public Link link() {
                return near(book::link);
            }

            @Override
            public List<Mutation> unsent(long after, int rows) {
                return near(() -> book.unsent(after, Math.min(rows, ROWS)));
            }

            @Override
            public void decided(List<Verdict> verdicts) {
                near(() -> book.decided(verdicts));
            }

            @Override
            public void sendAgainAfter(long lastMutation) {
                near(() -> book.sendAgainAfter(lastMutation));
            }

            @Override
            public void rename(UUID client) {
                near(() -> book.rename(client));
            }

            @Override
            public void receive(Consumer<Ledger> taking) {
                near(() -> book.receive(taking));
            }

            @Override
            public List<LogEntry> pulledAfter(long seq, int limit) {
                return near(() -> book.pulledAfter(seq, limit));
            }
        };
    }
}
