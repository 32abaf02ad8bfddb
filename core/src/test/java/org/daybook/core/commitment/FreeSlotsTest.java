package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.BEN;
import static org.daybook.core.commitment.Cast.MADRID;
import static org.daybook.core.commitment.Cast.PEOPLE;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FreeSlotsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final FreeSlots slots = new FreeSlots(PEOPLE);

    private static CommitmentBuilder madrid(String start, String end) {
        return aCommitment().from(start, "Europe/Madrid").to(end);
    }

    private static Interval between(String start, String end) {
        return new Interval(
                LocalDateTime.parse(start).atZone(MADRID).toInstant(),
                LocalDateTime.parse(end).atZone(MADRID).toInstant());
    }

    private Optional<Interval> next(Set<PersonId> wanted, Interval window, Commitment... commitments) {
        return slots.next(wanted, HOUR, window, QUARTER, List.of(commitments));
    }

    @Test
    void theFirstSlotStartsWithTheWorkingDay() {
        assertThat(next(Set.of(ANA, BEN), between("2026-03-24T00:00", "2026-03-25T00:00")))
                .contains(between("2026-03-24T08:00", "2026-03-24T09:00"));
    }

    @Test
    void everybodyMustBeFree() {
        assertThat(next(
                        Set.of(ANA, BEN),
                        between("2026-03-24T08:00", "2026-03-25T00:00"),
                        madrid("2026-03-24T08:00", "2026-03-24T09:00").of(ANA).build(),
                        madrid("2026-03-24T09:30", "2026-03-24T10:20")
                                .tentative()
                                .of(BEN)
                                .build()))
                .contains(between("2026-03-24T10:30", "2026-03-24T11:30"));
    }

    @Test
    void aSlotMayEndWhereTheNextCommitmentStarts() {
        assertThat(next(
                        Set.of(ANA),
                        between("2026-03-24T08:00", "2026-03-25T00:00"),
                        madrid("2026-03-24T09:00", "2026-03-24T17:00").of(ANA).build()))
                .contains(between("2026-03-24T08:00", "2026-03-24T09:00"));
    }

    @Test
    void workOfOthersAndCancelledWorkIsNoHindrance() {
        assertThat(next(
                        Set.of(ANA),
                        between("2026-03-24T08:00", "2026-03-25T00:00"),
                        madrid("2026-03-24T08:00", "2026-03-24T17:00").of(BEN).build(),
                        madrid("2026-03-24T08:00", "2026-03-24T17:00")
                                .free()
                                .of(ANA)
                                .build()))
                .contains(between("2026-03-24T08:00", "2026-03-24T09:00"));
    }

    @Test
    void aFullDayLeadsToTheNextWorkingDay() {
        assertThat(next(
                        Set.of(ANA),
                        between("2026-03-27T08:00", "2026-04-01T00:00"),
                        madrid("2026-03-27T08:00", "2026-03-27T16:30").of(ANA).build()))
                .contains(between("2026-03-30T08:00", "2026-03-30T09:00"));
    }

    @Test
    void aWindowWithoutRoomHasNoSlot() {
        assertThat(next(Set.of(ANA), between("2026-03-24T16:30", "2026-03-25T08:30")))
                .isEmpty();
        assertThat(next(Set.of(BEN), between("2026-03-24T16:30", "2026-03-24T17:15")))
                .isEmpty();
    }

    @Test
    void aSlotOfNoTimeIsRefused() {
        Interval window = between("2026-03-24T08:00", "2026-03-24T17:00");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> slots.next(Set.of(ANA), Duration.ZERO, window, QUARTER, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> slots.next(Set.of(ANA), HOUR, window, Duration.ZERO, List.of()));
    }

    @RepeatedTest(50)
    void theSlotIsTheFirstThatClashesWithNothing(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<Commitment> commitments = new RandomCommitments(new Random(seed)).some(40);
        ClashIndex index = new ClashIndex(PEOPLE, commitments);
        Interval window = between("2026-03-26T00:00", "2026-03-31T00:00");

        Optional<Interval> expected = Optional.empty();
        for (Interval slot = Interval.of(window.startInclusive(), HOUR);
                window.encloses(slot) && expected.isEmpty();
                slot = Interval.of(slot.startInclusive().plus(QUARTER), HOUR)) {
            if (index.clashesOf(meeting(slot)).isEmpty()) {
                expected = Optional.of(slot);
            }
        }

        assertThat(slots.next(Set.of(ANA, BEN), HOUR, window, QUARTER, commitments))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    private static Commitment meeting(Interval slot) {
        return aCommitment()
                .from(
                        LocalDateTime.ofInstant(slot.startInclusive(), java.time.ZoneOffset.UTC)
                                .toString(),
                        "UTC")
                .of(ANA, BEN)
                .build();
    }
}
