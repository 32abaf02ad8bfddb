package org.daybook.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a round takes its time, on a laptop that sends one entry to a call. */
class RoundTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final CountDownLatch readAhead = new CountDownLatch(1);
    private final ModelBook book = new ModelBook(UUID.randomUUID(), ModelSchema.CURRENT) {
        @Override
        public List<Mutation> unsent(long after, int rows) {
            if (after > 0) {
                readAhead.countDown();
            }
            return super.unsent(after, 1);
        }
    };
    private final Centre centre = new ModelCentre(1).as("north", "anna");

    @BeforeEach
    void somethingIsToBeSent() {
        add(1);
    }

    private void add(int no) {
        assertThat(book.commit(NOW, "add", 0, List.of(person(no)))).isTrue();
    }

    private static RowChange person(int no) {
        return person(no, "Person " + no);
    }

    private static RowChange person(int no, String name) {
        UUID id = History.id(2, no);
        return new RowChange("person", id, ChangeKind.INSERTED, Map.of(), Map.of("id", id.toString(), "name", name));
    }

    @Test
    void theNextIsReadWhileTheCentreIsAtTheOneBefore() throws CentreFailure {
        add(2);
        Centre waiting = before(() -> assertThat(readAhead.await(10, TimeUnit.SECONDS))
                .as("read ahead")
                .isTrue());

        assertThat(new Round(book, waiting, UUID::randomUUID, (_, _, _) -> {})
                        .run()
                        .sent())
                .isEqualTo(2);
    }

    @Test
    void whatIsMadeWhileTheLastIsUnderWayGoesOutInTheSameRound() throws CentreFailure {
        Centre busy = before(() -> {
            if (book.journal().entries().size() == 1) {
                add(2);
            }
        });

        assertThat(new Round(book, busy, UUID::randomUUID, (_, _, _) -> {}, Runnable::run)
                        .run()
                        .sent())
                .isEqualTo(2);
    }

    @Test
    void whatWasMadeAfterAWorkspaceWasSetBackIsNotPassedOver() throws CentreFailure {
        ModelBook other = new ModelBook(UUID.randomUUID(), ModelSchema.CURRENT);
        other.commit(NOW.minusSeconds(1), "add", 0, List.of(person(1, "Somebody else")));
        round(other, centre);
        round(book, centre); // its first is rejected
        ModelBook setBack = book.copy();
        add(2);
        add(3);
        round(book, centre);
        Centre restored = new ModelCentre(1).as("north", "anna");
        restored.relay(centre.pull(LogMark.ORIGIN, 10).entries().stream()
                .map(entry -> new Centre.Lost(entry, entry.mutation()))
                .toList());

        assertThat(setBack.commit(NOW.plusSeconds(1), "add", 0, List.of(person(22))))
                .isTrue();
        round(setBack, restored);

        assertThat(restored.pull(LogMark.ORIGIN, 10).entries())
                .extracting(entry -> entry.mutation().rows().getFirst().rowId())
                .contains(History.id(2, 22));
        assertThat(setBack.audit().unfinished()).isEmpty();
    }

    private static void round(LocalBook book, Centre centre) throws CentreFailure {
        new Round(book, centre, UUID::randomUUID, (_, _, _) -> {}, Runnable::run).run();
    }

    @FunctionalInterface
    private interface Doing {
        void run() throws InterruptedException;
    }

    /** The centre, where something happens before it takes a push. */
    private Centre before(Doing push) {
        return new CentreBehind(centre) {
            @Override
            public Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure {
                try {
                    push.run();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.push(client, after, mutations);
            }
        };
    }
}
