package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.BEN;
import static org.daybook.core.commitment.Cast.MADRID;
import static org.daybook.core.commitment.Cast.PEOPLE;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;
import static org.daybook.core.commitment.CommitmentBuilder.anAbsence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.Interval;
import org.junit.jupiter.api.Test;

class ClashEngineTest {

    private static final UUID SERIES = new UUID(7, 7);

    private final CommitmentBuilder ten = ben().from("2026-03-24T10:00").to("2026-03-24T11:30");
    private final CommitmentBuilder eleven = ben().from("2026-03-24T11:00").to("2026-03-24T12:00");

    private static CommitmentBuilder ben() {
        return aCommitment().of(BEN);
    }

    private static List<Clash> clashes(CommitmentBuilder... builders) {
        List<Commitment> commitments =
                List.of(builders).stream().map(CommitmentBuilder::build).toList();
        return new ClashEngine(PEOPLE).find(commitments, 100).found();
    }

    private static List<ClashKind> kinds(CommitmentBuilder... builders) {
        return clashes(builders).stream().map(Clash::kind).toList();
    }

    @Test
    void twoFirmCommitmentsOverOneTimeClashHard() {
        Commitment earlier = ten.build();
        Commitment later = eleven.build();
        Interval shared = new Interval(Instant.parse("2026-03-24T11:00:00Z"), Instant.parse("2026-03-24T11:30:00Z"));

        assertThat(new ClashEngine(PEOPLE).find(List.of(later, earlier), 10))
                .isEqualTo(new Clashes(List.of(new Clash(BEN, ClashKind.HARD, earlier, later, shared)), false));
    }

    @Test
    void abuttingCommitmentsDoNotClash() {
        assertThat(clashes(ten, eleven.from("2026-03-24T11:30"))).isEmpty();
    }

    @Test
    void anEmptyCommitmentClashesWithNothing() {
        assertThat(clashes(ten, ben().from("2026-03-24T10:30").lasting(Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void commitmentsOfDifferentPeopleDoNotClash() {
        assertThat(clashes(ten, eleven.of(ANA))).isEmpty();
    }

    @Test
    void twoPeopleInTheSameTwoCommitmentsClashEach() {
        assertThat(clashes(ten.of(ANA, BEN), eleven.of(BEN, ANA)))
                .extracting(Clash::person, Clash::kind)
                .containsExactly(tuple(ANA, ClashKind.HARD), tuple(BEN, ClashKind.HARD));
    }

    @Test
    void cancelledWorkNeverClashesD9() {
        assertThat(clashes(
                        ten,
                        eleven.free(),
                        anAbsence("VACATION").allDay("2026-03-28", 1).of(BEN)))
                .isEmpty();
        assertThat(clashes(
                        ten.free(),
                        anAbsence("VACATION").allDay("2026-03-24", 1).of(BEN)))
                .isEmpty();
        assertThat(clashes(aCommitment().from("2026-03-24T03:00").free().of(ANA)))
                .isEmpty();
    }

    @Test
    void tentativeWorkClashesSoftlyD9() {
        assertThat(clashes(ten, eleven.tentative()))
                .extracting(Clash::kind, Clash::soft)
                .containsExactly(tuple(ClashKind.TENTATIVE, true));
        assertThat(clashes(
                        ten.tentative(),
                        anAbsence("VACATION").allDay("2026-03-24", 1).of(BEN)))
                .extracting(Clash::kind, Clash::soft)
                .containsExactly(tuple(ClashKind.ABSENCE, true));
    }

    @Test
    void workDuringAnAbsenceClashesHardWithTheAbsenceSecond() {
        assertThat(clashes(anAbsence("VACATION").allDay("2026-03-23", 5).of(BEN), ten))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(ClashKind.ABSENCE);
                    assertThat(clash.soft()).isFalse();
                    assertThat(clash.second())
                            .isNotNull()
                            .extracting(Commitment::category)
                            .isEqualTo("ABSENCE");
                });
    }

    @Test
    void twoAbsencesDoNotClash() {
        assertThat(clashes(
                        anAbsence("VACATION").allDay("2026-03-23", 5).of(BEN),
                        anAbsence("SICK").allDay("2026-03-24", 1).of(BEN)))
                .isEmpty();
    }

    @Test
    void aPersonNamedTwiceDoesNotClashWithThemselves() {
        assertThat(clashes(ten.of(BEN, BEN))).isEmpty();
        assertThat(clashes(ten, ten)).isEmpty();
    }

    @Test
    void overlappingOccurrencesOfOneSeriesClash() {
        assertThat(kinds(ten.occurrence(SERIES, "2026-03-24T10:00"), eleven.occurrence(SERIES, "2026-03-25T10:00")))
                .containsExactly(ClashKind.HARD);
    }

    @Test
    void aLongCommitmentClashesWithEverythingItSpans() {
        CommitmentBuilder month = ben().from("2026-03-01T00:00").lasting(Duration.ofDays(31));
        CommitmentBuilder early = ben().from("2026-03-02T09:00");
        CommitmentBuilder late = ben().from("2026-03-31T09:00");

        assertThat(kinds(early, late, month)).containsExactly(ClashKind.HARD, ClashKind.HARD);
    }

    @Test
    void workBeforeWorkingHoursClashesSoftlyOnItsOwn() {
        assertThat(clashes(
                        aCommitment().from("2026-03-24T06:30", "Europe/Madrid").of(ANA)))
                .extracting(Clash::kind, Clash::second, Clash::soft)
                .containsExactly(tuple(ClashKind.OUTSIDE_HOURS, null, true));
    }

    @Test
    void workWithinWorkingHoursDoesNotClash() {
        assertThat(clashes(
                        aCommitment().from("2026-03-24T08:00", "Europe/Madrid").of(ANA),
                        aCommitment().from("2026-03-24T16:00", "Europe/Madrid").of(ANA)))
                .isEmpty();
    }

    @Test
    void workingHoursFollowTheHomeZoneOfThePerson() {
        assertThat(kinds(aCommitment().from("2026-03-24T07:00", "UTC").of(ANA))).isEmpty();
        assertThat(kinds(aCommitment().from("2026-03-24T07:00", "Europe/Madrid").of(ANA)))
                .containsExactly(ClashKind.OUTSIDE_HOURS);
    }

    @Test
    void anAllDayCommitmentIsOutsideHoursOnlyOnADayOff() {
        CommitmentBuilder madrid =
                aCommitment().from("2026-03-24T00:00", "Europe/Madrid").of(ANA);

        assertThat(kinds(madrid.allDay("2026-03-24", 1))).isEmpty();
        assertThat(kinds(madrid.allDay("2026-03-27", 3))).isEmpty();
        assertThat(kinds(madrid.allDay("2026-03-28", 2))).containsExactly(ClashKind.OUTSIDE_HOURS);
    }

    @Test
    void anAbsenceIsNeverOutsideHours() {
        assertThat(clashes(anAbsence("SICK").from("2026-03-28T03:00").of(ANA))).isEmpty();
    }

    @Test
    void wallClockTimesThatAbutAcrossTheSpringGapDoNotClash() {
        CommitmentBuilder beforeTheGap =
                ben().from("2026-03-29T01:00", "Europe/Madrid").lasting(Duration.ofHours(1));
        CommitmentBuilder afterTheGap =
                ben().from("2026-03-29T03:00", "Europe/Madrid").lasting(Duration.ofHours(1));
        CommitmentBuilder insideTheGap =
                ben().from("2026-03-29T02:30", "Europe/Madrid").lasting(Duration.ofHours(1));

        assertThat(clashes(beforeTheGap, afterTheGap)).isEmpty();
        assertThat(clashes(afterTheGap, insideTheGap))
                .singleElement()
                .extracting(clash -> clash.shared().duration())
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void theRepeatedHourOfTheAutumnNightIsTwoHoursLong() {
        CommitmentBuilder acrossTheOverlap =
                ben().from("2026-10-25T01:00", "Europe/Madrid").lasting(Duration.ofHours(2));
        CommitmentBuilder afterwards = ben().from("2026-10-25T03:00", "Europe/Madrid");
        CommitmentBuilder secondTwoOClock =
                ben().from("2026-10-25T01:00", "UTC").lasting(Duration.ofHours(1));

        assertThat(clashes(acrossTheOverlap, afterwards)).isEmpty();
        assertThat(clashes(acrossTheOverlap, secondTwoOClock)).isEmpty();
        assertThat(clashes(acrossTheOverlap.lasting(Duration.ofHours(3)), secondTwoOClock))
                .hasSize(1);
    }

    @Test
    void workingHoursThatTheSpringGapSwallowsAreJudgedAllTheSame() {
        WorkingHours acrossTheGap = new WorkingHours(Map.of(DayOfWeek.SUNDAY, List.of(range("02:30", "03:15"))));
        ClashEngine engine =
                new ClashEngine(new PeopleFacts(Map.of(ANA, new PersonFacts("Ana", acrossTheGap, MADRID))));

        assertThat(engine.count(List.of(aCommitment()
                        .from("2026-03-29T03:00", "Europe/Madrid")
                        .of(ANA)
                        .build())))
                .isOne();
    }

    @Test
    void aNightShiftAcrossMidnightIsWithinHoursThatMeetThere() {
        WorkingHours nights = new WorkingHours(Map.of(
                DayOfWeek.SATURDAY,
                List.of(range("20:00", "00:00")),
                DayOfWeek.SUNDAY,
                List.of(range("00:00", "06:00"))));
        ClashEngine engine = new ClashEngine(new PeopleFacts(Map.of(ANA, new PersonFacts("Ana", nights, MADRID))));
        CommitmentBuilder shift =
                aCommitment().from("2026-03-28T22:00", "Europe/Madrid").of(ANA);

        assertThat(engine.count(List.of(shift.to("2026-03-29T06:00").build()))).isZero();
        assertThat(engine.count(List.of(shift.to("2026-03-29T06:30").build()))).isOne();
    }

    @Test
    void aLimitKeepsMutualOverlapsFromFillingMemory() {
        List<Commitment> crowd =
                IntStream.range(0, 1_000).mapToObj(_ -> ben().build()).toList();
        ClashEngine engine = new ClashEngine(PEOPLE);

        Clashes some = engine.find(crowd, 10);

        assertThat(some.found()).hasSize(10);
        assertThat(some.more()).isTrue();
        assertThat(engine.count(crowd)).isEqualTo(1_000L * 999 / 2);
    }

    @Test
    void aLimitJustReachedLeavesNothingOut() {
        assertThat(new ClashEngine(PEOPLE)
                        .find(List.of(ten.build(), eleven.build()), 1)
                        .more())
                .isFalse();
    }

    @Test
    void timesAtTheEdgesOfTheCalendarAreSafe() {
        Interval ever = new Interval(Instant.MIN, Instant.MAX);
        Commitment visit = ten.build();
        Commitment forever = new Commitment(
                aCommitment().build().ref(),
                "Ever",
                visit.when(),
                ever,
                Firmness.HARD,
                "",
                "",
                List.of(BEN),
                false,
                null);

        assertThat(new ClashEngine(PEOPLE).count(List.of(forever, visit))).isOne();
    }

    private static org.daybook.core.people.LocalTimeRange range(String start, String end) {
        return new org.daybook.core.people.LocalTimeRange(LocalTime.parse(start), LocalTime.parse(end));
    }
}
