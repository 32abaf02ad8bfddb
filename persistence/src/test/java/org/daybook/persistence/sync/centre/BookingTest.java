package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.persistence.sync.centre.Changes.claim;
import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.Ground;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Obstacle.Reason;
import org.daybook.core.sync.Verdict;
import org.daybook.core.sync.Verdict.Kind;
import org.junit.jupiter.api.Test;

/** People's time: nobody is booked twice without somebody knowing. */
class BookingTest extends TwoLaptops {

    private final UUID person = UUID.randomUUID();
    private final UUID scan = UUID.randomUUID();
    private final UUID visit = UUID.randomUUID();

    private static Obstacle owner(Reason reason, UUID owner) {
        return new Obstacle(reason, "", owner, List.of());
    }

    private List<String> claims() {
        return new ArrayList<>(centre.read(
                "SELECT format('%s %s %s', owner_id, extract(hour FROM lower(during)), CASE WHEN hard THEN 'hard' ELSE"
                        + " 'soft' END) FROM daybook.claim ORDER BY lower(during), hard DESC"));
    }

    @Test
    void aBookingThatCouldNotBeSeenRejectsTheSecond() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        assertThat(bert.push(mutation(1).claims(visit, claim(visit, person, 10, 12))))
                .isEqualTo(new Verdict(1, Kind.REJECTED, 1, List.of(owner(Reason.DOUBLE_BOOKED, scan))));
        assertThat(claims()).containsExactly(scan + " 9 hard");
    }

    @Test
    void aBookingThatCouldBeSeenIsTakenWithAWord() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        assertThat(bert.push(mutation(1).base(1).claims(visit, claim(visit, person, 10, 12))))
                .isEqualTo(new Verdict(1, Kind.WARN, 2, List.of(owner(Reason.DOUBLE_BOOKED, scan))));
        assertThat(claims()).containsExactly(scan + " 9 hard", visit + " 10 soft");
    }

    @Test
    void timeTakenWithAWordIsDefendedLikeAnyOther() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        bert.push(mutation(1).base(1).claims(visit, claim(visit, person, 10, 12)));
        UUID third = UUID.randomUUID();
        Changes later = mutation(2).claims(third, claim(third, person, 11, 12));

        assertThat(anne.push(later))
                .isEqualTo(new Verdict(2, Kind.REJECTED, 2, List.of(owner(Reason.DOUBLE_BOOKED, visit))));
    }

    @Test
    void itStaysSoWhenWhatItWasTakenFromIsGone() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        bert.push(mutation(1).base(1).claims(visit, claim(visit, person, 10, 12)));
        anne.push(mutation(2).on(anne.ground(1)).claims(scan));
        UUID third = UUID.randomUUID();

        assertThat(anne.push(mutation(3).claims(third, claim(third, person, 10, 11)))
                        .kind())
                .isEqualTo(Kind.REJECTED);
        assertThat(anne.push(mutation(4).base(3).claims(third, claim(third, person, 10, 11)))
                        .kind())
                .isEqualTo(Kind.WARN);
    }

    @Test
    void onesOwnBookingsAreKnownWithoutPulling() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        assertThat(anne.push(mutation(2).claims(visit, claim(visit, person, 10, 12)))
                        .kind())
                .isEqualTo(Kind.WARN);
    }

    @Test
    void timesThatOnlyTouchOverlapNot() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        assertThat(bert.push(mutation(1).claims(visit, claim(visit, person, 11, 12)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
    }

    @Test
    void otherPeopleHaveTimeOfTheirOwn() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        assertThat(bert.push(mutation(1).claims(visit, claim(visit, UUID.randomUUID(), 9, 11)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
    }

    @Test
    void newClaimsReplaceTheOwnersOldOnes() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11), claim(scan, person, 14, 15)));
        assertThat(anne.push(mutation(2).on(anne.ground(1)).claims(scan, claim(scan, person, 10, 12)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(claims()).containsExactly(scan + " 10 hard");
        anne.push(mutation(3).on(anne.ground(2)).claims(scan));
        assertThat(claims()).isEmpty();
    }

    @Test
    void whatRestsOnAnotherChangeOfTheSameNameIsRejected() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        Ground other = new Ground(anne.ground(1).origin(), anne.ground(1).at().plusMillis(1));
        Changes resting = mutation(2)
                .base(1)
                .insert("schedule_entry", entry(scan, "Scan"))
                .on(other)
                .claims(scan, claim(scan, person, 10, 12));
        assertThat(anne.push(resting).kind()).isEqualTo(Kind.REJECTED);
        assertThat(bert.push(resting.base(0)).kind()).isEqualTo(Kind.REJECTED);
        assertThat(claims()).containsExactly(scan + " 9 hard");
    }

    @Test
    void whatIsSoAlreadyWithoutItsGroundIsNoGroundItself() throws Exception {
        anne.push(mutation(1).claims(visit, claim(visit, person, 9, 11)));
        assertThat(bert.push(mutation(1).claims(scan, claim(scan, person, 10, 12)))
                        .kind())
                .isEqualTo(Kind.REJECTED);
        assertThat(bert.push(mutation(2).on(bert.ground(1)).claims(scan, claim(scan, person, 14, 15)))
                        .kind())
                .isEqualTo(Kind.APPLIED);

        Changes resting = mutation(3)
                .insert("schedule_entry", entry(scan, "Scan"))
                .on(bert.ground(2))
                .claims(scan, claim(scan, person, 16, 17));

        assertThat(bert.push(resting).obstacles()).containsExactly(owner(Reason.TIME_CHANGED, scan));
        assertThat(claims()).containsExactly(visit + " 9 hard");
    }

    @Test
    void whatIsSoAlreadyLeavesTheClaimsThere() throws Exception {
        UUID other = UUID.randomUUID();
        anne.push(mutation(1).insert("schedule_entry", entry(visit, "Visit")));
        anne.push(mutation(2)
                .base(1)
                .update("schedule_entry", visit, columns("location", null), columns("location", "Hall"))
                .claims(visit, claim(visit, person, 9, 10), claim(visit, other, 9, 10)));
        assertThat(bert.push(mutation(1)
                                .base(1)
                                .update("schedule_entry", visit, columns("location", null), columns("location", "Hall"))
                                .claims(visit, claim(visit, person, 9, 10)))
                        .rejected())
                .isFalse();
        assertThat(claims()).containsExactly(visit + " 9 hard", visit + " 9 hard");
    }

    @Test
    void whatIsSoAlreadyIsNotDoubleBooked() throws Exception {
        anne.push(mutation(1).insert("schedule_entry", entry(visit, "Visit")));
        anne.push(mutation(2)
                .base(1)
                .update("schedule_entry", visit, columns("location", null), columns("location", "Hall"))
                .claims(visit));
        anne.push(mutation(3).claims(scan, claim(scan, person, 9, 11)));
        assertThat(bert.push(mutation(1)
                                .base(1)
                                .update("schedule_entry", visit, columns("location", null), columns("location", "Hall"))
                                .claims(visit, claim(visit, person, 9, 10)))
                        .rejected())
                .isFalse();
        assertThat(claims()).containsExactly(scan + " 9 hard");
    }

    @Test
    void twoOwnersSwapTimesInOneMutation() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 10)).claims(visit, claim(visit, person, 10, 11)));
        assertThat(anne.push(mutation(2)
                                .on(anne.ground(1))
                                .claims(scan, claim(scan, person, 10, 11))
                                .claims(visit, claim(visit, person, 9, 10)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(claims()).containsExactly(visit + " 9 hard", scan + " 10 hard");
    }

    @Test
    void ofOverlapsWithinAMutationTheLaterIsTakenWithAWord() throws Exception {
        assertThat(anne.push(mutation(1)
                        .claims(scan, claim(scan, person, 9, 11))
                        .claims(visit, claim(visit, person, 10, 12))))
                .isEqualTo(new Verdict(1, Kind.WARN, 1, List.of(owner(Reason.DOUBLE_BOOKED, scan))));
        assertThat(claims()).containsExactly(scan + " 9 hard", visit + " 10 soft");
    }

    @Test
    void overlapsAreFoundBeyondTheNeighbourInTime() throws Exception {
        UUID third = UUID.randomUUID();
        assertThat(anne.push(mutation(1)
                        .claims(scan, claim(scan, person, 8, 18))
                        .claims(visit, claim(visit, person, 9, 10))
                        .claims(third, claim(third, person, 11, 12))))
                .isEqualTo(new Verdict(1, Kind.WARN, 1, List.of(owner(Reason.DOUBLE_BOOKED, scan))));
        assertThat(claims()).containsExactly(scan + " 8 hard", visit + " 9 soft", third + " 11 soft");
    }

    @Test
    void anOwnersOwnOverlapsAreNoDoubleBooking() throws Exception {
        assertThat(anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11), claim(scan, person, 10, 12)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(claims()).containsExactly(scan + " 9 hard", scan + " 10 soft");
    }

    @Test
    void whoeverCouldNotSeeOneOfTwoBookingsIsRejectedForThatOne() throws Exception {
        UUID third = UUID.randomUUID();
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 10)));
        anne.push(mutation(2).claims(third, claim(third, person, 10, 11)));
        assertThat(bert.push(mutation(1).base(1).claims(visit, claim(visit, person, 9, 11))))
                .isEqualTo(new Verdict(1, Kind.REJECTED, 2, List.of(owner(Reason.DOUBLE_BOOKED, third))));
    }

    @Test
    void twoWhoMovedTheSameThingConflict() throws Exception {
        anne.push(mutation(1).insert("schedule_entry", entry(scan, "Scan")).claims(scan, claim(scan, person, 9, 10)));
        anne.push(mutation(2).base(1).claims(scan, claim(scan, person, 11, 12)));
        assertThat(bert.push(mutation(1)
                        .base(1)
                        .update("schedule_entry", scan, columns("title", "Scan"), columns("title", "Big scan"))
                        .claims(scan, claim(scan, person, 14, 15))))
                .isEqualTo(new Verdict(1, Kind.REJECTED, 2, List.of(owner(Reason.TIME_CHANGED, scan))));
        assertThat(claims()).containsExactly(scan + " 11 hard");
    }

    @Test
    void onesOwnMovesAreKnownWithoutPulling() throws Exception {
        anne.push(mutation(1).insert("schedule_entry", entry(scan, "Scan")).claims(scan, claim(scan, person, 9, 10)));
        assertThat(anne.push(mutation(2)
                                .on(anne.ground(1))
                                .update("schedule_entry", scan, columns("title", "Scan"), columns("title", "Big scan"))
                                .claims(scan, claim(scan, person, 14, 15)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
    }

    @Test
    void whatRestsOnARejectedMoveIsRejectedWithIt() throws Exception {
        anne.push(mutation(1).insert("schedule_entry", entry(scan, "Scan")).claims(scan, claim(scan, person, 9, 10)));
        anne.push(mutation(2).on(anne.ground(1)).claims(scan, claim(scan, person, 11, 12)));
        assertThat(bert.push(mutation(1)
                                .base(1)
                                .update("schedule_entry", scan, columns("notes", null), columns("notes", "Later"))
                                .claims(scan, claim(scan, person, 14, 15)))
                        .kind())
                .isEqualTo(Kind.REJECTED);
        assertThat(bert.push(mutation(2)
                        .base(2)
                        .on(bert.ground(1))
                        .update("schedule_entry", scan, columns("title", "Scan"), columns("title", "Big scan"))
                        .claims(scan, claim(scan, person, 14, 15))))
                .isEqualTo(new Verdict(2, Kind.REJECTED, 2, List.of(owner(Reason.TIME_CHANGED, scan))));
        assertThat(claims()).containsExactly(scan + " 11 hard");
    }

    @Test
    void ofWhatDoesNothingNewClaimsWorkedOutFromSomethingElseDoNotCount() throws Exception {
        anne.push(mutation(1).insert("schedule_entry", entry(scan, "Scan")).claims(scan, claim(scan, person, 9, 10)));
        anne.push(mutation(2).on(anne.ground(1)).claims(scan, claim(scan, person, 11, 12)));
        assertThat(bert.push(mutation(1)
                                .base(1)
                                .update("schedule_entry", scan, columns("title", "Scan"), columns("title", "Scan"))
                                .claims(scan, claim(scan, person, 14, 15)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(claims()).containsExactly(scan + " 11 hard");
    }

    @Test
    void movedTheSameWayByTwoIsNoConflict() throws Exception {
        anne.push(mutation(1).insert("schedule_entry", entry(scan, "Scan")).claims(scan, claim(scan, person, 9, 10)));
        Changes moved = mutation(2)
                .base(1)
                .update(
                        "schedule_entry",
                        scan,
                        columns("start_at", "2026-03-30T07:00:00Z", "sequence", 0L),
                        columns("start_at", "2026-03-30T11:00:00Z", "sequence", 1L))
                .claims(scan, claim(scan, person, 11, 12));
        anne.push(moved);
        assertThat(bert.push(mutation(1)
                                .base(1)
                                .update(
                                        "schedule_entry",
                                        scan,
                                        columns("start_at", "2026-03-30T07:00:00Z", "sequence", 0L),
                                        columns("start_at", "2026-03-30T11:00:00Z", "sequence", 2L))
                                .claims(scan, claim(scan, person, 11, 12)))
                        .kind())
                .isEqualTo(Kind.MERGED);
    }

    @Test
    void theStoreItselfTakesNoSecondHardClaim() throws Exception {
        anne.push(mutation(1).claims(scan, claim(scan, person, 9, 11)));
        assertThatThrownBy(() -> {
                    try (var connection = centre.administrator().getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("INSERT INTO daybook.claim SELECT tenant_id, gen_random_uuid(), 1, person_id,"
                                + " during, true FROM daybook.claim");
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23P01"));
    }

    @Test
    void manyClaimsOfManyPeopleAreLookedThroughInOneGo() throws Exception {
        Changes many = mutation(1);
        for (int i = 0; i < 500; i++) {
            UUID owner = new UUID(7, i);
            Claim hour = claim(owner, new UUID(8, i % 20), i / 20, i / 20 + 1);
            many.claims(owner, hour);
        }
        assertThat(anne.push(many).kind()).isEqualTo(Kind.APPLIED);
        assertThat(claims()).hasSize(500).allMatch(each -> each.endsWith("hard"));
    }
}
