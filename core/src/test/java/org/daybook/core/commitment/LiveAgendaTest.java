package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.DirectWork;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Occurrences;
import org.junit.jupiter.api.Test;

class LiveAgendaTest {

    private static final Interval WEEK = Interval.of(Instant.parse("2026-03-23T00:00:00Z"), Duration.ofDays(7));
    private static final Interval TUESDAY = Interval.of(Instant.parse("2026-03-24T00:00:00Z"), Duration.ofDays(1));
    private static final JournalEntry ENTRY = new JournalEntry(
            1, WEEK.startInclusive(), new UserId(new UUID(1, 1)), "Ana", "test", "Test", 1, OptionalLong.empty());

    private final Commitment early =
            aCommitment().titled("Early").from("2026-03-23T08:00").build();
    private final Commitment visit =
            aCommitment().titled("Visit").from("2026-03-24T10:00").build();
    private final ListedCommitments desk = new ListedCommitments(List.of(visit, early));
    private final LiveAgenda live = new LiveAgenda(new DirectWork(), new Agenda(new DirectWork(), List.of(desk)));

    private List<Commitment> read(Interval window) {
        return live.read(window, Function.identity());
    }

    private void commit(String table, UUID... rows) {
        live.committed(
                ENTRY,
                List.of(rows).stream()
                        .map(row -> new RowChange(table, row, ChangeKind.UPDATED, Map.of(), Map.of()))
                        .toList());
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        assertThat(read(WEEK)).containsExactly(early, visit);
        assertThat(read(WEEK)).containsExactly(early, visit);

        assertThat(desk.asked()).containsExactly(WEEK);
    }

    @Test
    void aSmallerStretchIsPartOfALargerOne() {
        read(WEEK);

        assertThat(read(TUESDAY)).containsExactly(visit);
        assertThat(desk.asked()).containsExactly(WEEK);
    }

    @Test
    void afterACommitOnlyWhatItTouchedIsReadAgain() {
        read(WEEK);
        Commitment moved = aCommitment()
                .id(visit.ref().id())
                .titled("Visit")
                .from("2026-03-23T07:00")
                .build();
        desk.become(moved, early);
        commit(ListedCommitments.TABLE, visit.ref().id());

        assertThat(read(WEEK)).containsExactly(moved, early);
        assertThat(desk.askedAgain()).containsExactly(visit.ref().id());
        assertThat(desk.asked()).containsExactly(WEEK);
    }

    @Test
    void whatIsGoneIsNotShownAnyMore() {
        read(WEEK);
        desk.become(early);
        commit(ListedCommitments.TABLE, visit.ref().id());

        assertThat(read(WEEK)).containsExactly(early);
    }

    @Test
    void eachOfSeveralStretchesIsBroughtUpToDate() {
        Interval monday = Interval.of(WEEK.startInclusive(), Duration.ofDays(1));
        read(monday);
        read(TUESDAY);
        desk.become(early);
        commit(ListedCommitments.TABLE, visit.ref().id());

        assertThat(read(monday)).containsExactly(early);
        assertThat(read(TUESDAY)).isEmpty();
    }

    @Test
    void rowsThatNoDeskKnowsTouchNothing() {
        read(WEEK);
        commit("person", UUID.randomUUID());

        read(WEEK);

        assertThat(desk.asked()).containsExactly(WEEK);
        assertThat(desk.askedAgain()).isEmpty();
    }

    @Test
    void aDeskMaySayThatAnythingMayHaveChanged() {
        read(WEEK);
        desk.become(early);
        commit(ListedCommitments.ANY, UUID.randomUUID());

        assertThat(read(WEEK)).containsExactly(early);
        assertThat(desk.asked()).containsExactly(WEEK, WEEK);
    }

    @Test
    void ofVeryManyThatWereTouchedAllIsReadAtOnce() {
        read(WEEK);
        commit(
                ListedCommitments.TABLE,
                IntStream.range(0, 501).mapToObj(each -> UUID.randomUUID()).toArray(UUID[]::new));

        read(WEEK);

        assertThat(desk.asked()).containsExactly(WEEK, WEEK);
        assertThat(desk.askedAgain()).isEmpty();
    }

    @Test
    void whatIsCommittedWhileReadingIsReadTheNextTime() {
        read(WEEK);
        Commitment late = aCommitment().titled("Late").from("2026-03-25T10:00").build();
        live.read(WEEK, seen -> {
            desk.become(early, visit, late);
            commit(ListedCommitments.TABLE, late.ref().id());
            return seen;
        });

        assertThat(read(WEEK)).containsExactly(early, visit, late);
    }

    @Test
    void aReadingThatFailsIsMadeAnewTheNextTime() {
        read(WEEK);
        desk.become(early);
        commit(ListedCommitments.TABLE, visit.ref().id());
        assertThatThrownBy(() -> live.read(WEEK, _ -> {
                    throw new IllegalStateException("No names.");
                }))
                .hasMessage("No names.");

        assertThat(read(WEEK)).containsExactly(early);
    }

    @Test
    void aSeriesThatIsCutShortInALargeStretchIsReadAgainForASmallOne() {
        UUID series = new UUID(3, 3);
        LocalDateTime first = LocalDateTime.parse("2026-03-23T00:00");
        desk.become(IntStream.range(0, Occurrences.MOST)
                .mapToObj(each -> first.plusMinutes(each % 1_400))
                .map(start -> aCommitment()
                        .occurrence(series, start.toString())
                        .from(start.toString())
                        .build())
                .toArray(Commitment[]::new));
        read(WEEK);

        read(TUESDAY);

        assertThat(desk.asked()).containsExactly(WEEK, TUESDAY);
    }
}
