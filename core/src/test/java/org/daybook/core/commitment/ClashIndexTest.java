package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.BEN;
import static org.daybook.core.commitment.Cast.PEOPLE;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClashIndexTest {

    private static final UUID SERIES = new UUID(7, 7);

    private final Commitment visit =
            aCommitment().from("2026-03-24T10:00", "Europe/Madrid").of(BEN).build();
    private final Commitment review =
            aCommitment().from("2026-03-24T14:00", "Europe/Madrid").of(BEN).build();
    private final ClashIndex index = new ClashIndex(PEOPLE, List.of(visit, review));

    @Test
    void aMoveOntoAnotherCommitmentClashesWithItAndNotWithItself() {
        assertThat(index.clashesIfMoved(
                        visit, visit.when().startingAt(LocalDateTime.parse("2026-03-24T13:30")), visit.people()))
                .extracting(Clash::first, Clash::second)
                .singleElement()
                .satisfies(pair -> assertThat(pair.toList().getLast()).isEqualTo(review));
        assertThat(index.clashesIfMoved(
                        visit, visit.when().startingAt(LocalDateTime.parse("2026-03-24T10:30")), visit.people()))
                .isEmpty();
    }

    @Test
    void handingWorkToSomebodyElseAsksAboutThem() {
        index.put(
                aCommitment().from("2026-03-24T10:30", "Europe/Madrid").of(ANA).build());

        assertThat(index.clashesIfMoved(visit, visit.when(), List.of(ANA)))
                .extracting(Clash::person, Clash::kind)
                .containsExactly(tuple(ANA, ClashKind.HARD));
    }

    @Test
    void aMoveOutOfWorkingHoursIsOutsideHours() {
        assertThat(index.clashesIfMoved(
                        visit, visit.when().startingAt(LocalDateTime.parse("2026-03-24T06:30")), List.of(ANA)))
                .extracting(Clash::kind)
                .containsExactly(ClashKind.OUTSIDE_HOURS);
    }

    @Test
    void puttingACommitmentAgainMovesIt() {
        index.put(aCommitment()
                .id(review.ref().id())
                .from("2026-03-24T10:00", "Europe/Madrid")
                .of(BEN)
                .build());

        assertThat(index.clashesOf(visit)).hasSize(1);
        assertThat(index.clashesIfMoved(visit, review.when(), visit.people())).isEmpty();
    }

    @Test
    void whatIsRemovedClashesNoMore() {
        index.remove(review.ref());

        assertThat(index.clashesIfMoved(visit, review.when(), visit.people())).isEmpty();
    }

    @Test
    void replacingASeriesTakesAllItsFormerOccurrencesAway() {
        index.put(occurrence("2026-03-24T10:00"));
        index.put(occurrence("2026-03-25T10:00"));

        index.replace(CommitmentKind.ENTRY, SERIES, List.of(occurrence("2026-03-26T10:00")));

        assertThat(index.clashesOf(visit)).isEmpty();
        assertThat(index.clashesIfMoved(
                        visit, visit.when().startingAt(LocalDateTime.parse("2026-03-26T10:00")), visit.people()))
                .hasSize(1);
    }

    @Test
    void aSeriesThatMovesAsAWholeCanBeLeftOut() {
        index.put(occurrence("2026-03-25T10:00"));
        Commitment moved = aCommitment()
                .occurrence(SERIES, "2026-03-24T10:00")
                .from("2026-03-25T10:30", "Europe/Madrid")
                .of(BEN)
                .build();

        assertThat(index.clashesOf(moved)).hasSize(1);
        assertThat(index.clashesOf(moved, ref -> ref.id().equals(SERIES))).isEmpty();
    }

    @Test
    void aCommitmentThatStartedWeeksAgoIsStillFound() {
        index.put(aCommitment()
                .from("2026-02-01T00:00")
                .lasting(Duration.ofDays(90))
                .of(BEN)
                .build());

        assertThat(index.clashesOf(visit)).hasSize(1);
    }

    private static Commitment occurrence(String start) {
        return aCommitment()
                .occurrence(SERIES, start)
                .from(start, "Europe/Madrid")
                .of(BEN)
                .build();
    }
}
