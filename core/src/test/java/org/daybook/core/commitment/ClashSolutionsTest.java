package org.daybook.core.commitment;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.BEN;
import static org.daybook.core.commitment.Cast.MADRID;
import static org.daybook.core.commitment.Cast.WEEKDAYS;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;
import static org.daybook.core.commitment.CommitmentBuilder.anAbsence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ClashSolutionsTest {

    private static final PersonId CARLA = new PersonId(new UUID(0, 3));
    private static final PersonId DORA = new PersonId(new UUID(0, 4));
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant LONG_BEFORE = Instant.parse("2026-03-01T00:00:00Z");
    private static final Random RANDOM = new Random(1);

    private final Map<PersonId, PersonFacts> facts = new HashMap<>(Map.of(
            ANA, new PersonFacts("Ana Ruiz", WEEKDAYS, MADRID, technician("networks")),
            BEN, new PersonFacts("Ben Kim", WEEKDAYS, MADRID, technician())));
    private Predicate<Commitment> changeable = _ -> true;
    private Instant now = LONG_BEFORE;

    private static Abilities technician(String... skills) {
        return new Abilities(true, Set.of(PersonKind.TECHNICIAN), Set.of(skills), null);
    }

    /** Entered earlier the lower the number. */
    private static UUID enteredInHour(int hour) {
        Instant then = LONG_BEFORE.plus(Duration.ofHours(hour));
        return new Ids(java.time.Clock.fixed(then, MADRID), RANDOM).next();
    }

    private static CommitmentBuilder visit(String start, String end) {
        return aCommitment()
                .id(enteredInHour(1))
                .titled("Visit")
                .from(start, "Europe/Madrid")
                .to(end)
                .of(ANA);
    }

    private static CommitmentBuilder review(String start, String end) {
        return visit(start, end).id(enteredInHour(2)).titled("Review");
    }

    private List<Solution> solutions(Commitment... commitments) {
        PeopleFacts people = new PeopleFacts(facts);
        Clash clash =
                new ClashEngine(people).find(List.of(commitments), 1).found().getFirst();
        return new ClashSolutions(people, List.of(commitments), changeable, now).of(clash);
    }

    private List<String> said(Commitment... commitments) {
        return solutions(commitments).stream().map(ClashSolutionsTest::said).toList();
    }

    private static String said(Solution solution) {
        String title = solution.commitment().title();
        return switch (solution) {
            case Solution.Move move -> "%s at %s".formatted(title, move.to().start());
            case Solution.HandOver(Commitment _, PersonId from, PersonId to, Duration booked) ->
                "%s from %d to %d, %s"
                        .formatted(
                                title,
                                from.value().getLeastSignificantBits(),
                                to.value().getLeastSignificantBits(),
                                booked);
        };
    }

    @Test
    void whatWasEnteredLaterYieldsFirstAndTheOtherIsOfferedToo() {
        assertThat(said(
                        review("2026-03-24T10:00", "2026-03-24T11:00").build(),
                        visit("2026-03-24T10:30", "2026-03-24T11:30").build()))
                .containsExactly("Review at 2026-03-24T09:30", "Visit at 2026-03-24T11:00");
    }

    @Test
    void whatIsTentativeYieldsEvenIfItWasEnteredFirst() {
        assertThat(said(
                        review("2026-03-24T10:00", "2026-03-24T11:00").build(),
                        visit("2026-03-24T10:30", "2026-03-24T11:30")
                                .tentative()
                                .build()))
                .startsWith("Visit at 2026-03-24T11:00");
    }

    @Test
    void ofWhatWasEnteredTogetherTheLaterOneYields() {
        assertThat(said(
                        visit("2026-03-24T10:30", "2026-03-24T11:30").build(),
                        visit("2026-03-24T10:00", "2026-03-24T11:00")
                                .titled("Earlier")
                                .build()))
                .containsExactly("Visit at 2026-03-24T11:00", "Earlier at 2026-03-24T09:30");
    }

    @Test
    void whatDoesNotTellWhenItWasEnteredYieldsLast() {
        assertThat(said(
                        visit("2026-03-24T10:00", "2026-03-24T11:00").build(),
                        visit("2026-03-24T10:30", "2026-03-24T11:30")
                                .id(new UUID(7, 7))
                                .titled("Unknown")
                                .build()))
                .startsWith("Visit at 2026-03-24T09:30");
    }

    @Test
    void theSlotSuitsEverybodyNotOnlyWhoClashes() {
        assertThat(said(
                        visit("2026-03-24T08:00", "2026-03-24T10:00").build(),
                        review("2026-03-24T09:00", "2026-03-24T10:00")
                                .of(ANA, BEN)
                                .build(),
                        visit("2026-03-24T10:00", "2026-03-24T11:40").of(BEN).build()))
                .startsWith("Review at 2026-03-24T11:45");
    }

    @Test
    void aSlotIsInsideTheHoursOfEverybodyWhateverTheirZones() {
        facts.put(BEN, new PersonFacts("Ben Kim", WEEKDAYS, NEW_YORK, technician()));

        assertThat(said(
                        visit("2026-03-24T08:00", "2026-03-24T10:00").build(),
                        review("2026-03-24T09:00", "2026-03-24T10:00")
                                .of(ANA, BEN)
                                .build()))
                .startsWith("Review at 2026-03-24T13:00");
    }

    @Test
    void aFullFridayLeadsToMondayPastTheWeekendAndTheStartOfSummerTime() {
        Solution first = solutions(
                        visit("2026-03-27T08:00", "2026-03-27T16:30").build(),
                        review("2026-03-27T08:00", "2026-03-27T09:00").build())
                .getFirst();

        assertThat(said(first)).isEqualTo("Review at 2026-03-30T08:00");
        assertThat(first.claimed().interval().startInclusive()).isEqualTo(Instant.parse("2026-03-30T06:00:00Z"));
        assertThat(first.claimed().interval().duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anHourTheClockSkipsIsNoSlot() {
        facts.put(
                ANA,
                new PersonFacts(
                        "Ana",
                        WorkingHours.of(LocalTime.of(0, 0), LocalTime.of(6, 0), java.time.DayOfWeek.SUNDAY),
                        MADRID));

        assertThat(said(
                        visit("2026-03-29T01:00", "2026-03-29T04:30").build(),
                        review("2026-03-29T01:00", "2026-03-29T01:30").build()))
                .startsWith("Review at 2026-03-29T00:30");
        now = Instant.parse("2026-03-29T00:30:00Z");
        assertThat(said(
                        visit("2026-03-29T01:00", "2026-03-29T02:00").build(),
                        review("2026-03-29T01:45", "2026-03-29T03:15").build()))
                .startsWith("Review at 2026-03-29T03:00");
    }

    @Test
    void anAbsenceIsNoSlotAndIsNeverMovedItself() {
        assertThat(said(
                        visit("2026-03-24T10:00", "2026-03-24T11:00").build(),
                        anAbsence("VACATION")
                                .from("2026-03-24T00:00", "Europe/Madrid")
                                .allDay("2026-03-24", 2)
                                .of(ANA)
                                .build()))
                .containsExactly("Visit at 2026-03-26T08:00");
    }

    @Test
    void aSlotStartsAtAFullQuarterOfTheHour() {
        assertThat(said(
                        visit("2026-03-24T08:00", "2026-03-24T09:50").build(),
                        review("2026-03-24T09:40", "2026-03-24T10:10").build()))
                .startsWith("Review at 2026-03-24T10:00");
    }

    @Test
    void whatIsPastIsNoSlotAndWhatIsOverIsLeftAlone() {
        Commitment[] both = {
            review("2026-03-24T10:00", "2026-03-24T11:00").build(),
            visit("2026-03-24T10:30", "2026-03-24T11:30").build()
        };
        now = Instant.parse("2026-03-24T09:20:00Z");
        assertThat(said(both)).startsWith("Review at 2026-03-24T11:30");

        now = Instant.parse("2026-03-24T10:00:00Z");
        assertThat(said(both)).containsExactly("Visit at 2026-03-24T11:00");
    }

    @Test
    void beyondTwoWeeksNothingIsOffered() {
        List<Commitment> all = new ArrayList<>();
        all.add(visit("2026-03-24T08:00", "2026-03-24T17:00").of(ANA, BEN).build());
        all.add(review("2026-03-24T09:00", "2026-03-24T10:00").build());
        all.add(anAbsence("VACATION")
                .from("2026-03-25T00:00", "Europe/Madrid")
                .allDay("2026-03-25", 14)
                .of(ANA)
                .build());

        assertThat(said(all.toArray(Commitment[]::new))).isEmpty();
        all.removeLast();
        assertThat(said(all.toArray(Commitment[]::new))).startsWith("Review at 2026-03-25T08:00");
    }

    @Test
    void whereNobodysHoursAreKnownTheSlotIsInUsualOnes() {
        facts.put(ANA, new PersonFacts("Ana Ruiz", WorkingHours.UNKNOWN, MADRID));

        assertThat(said(
                        visit("2026-03-27T08:00", "2026-03-27T17:30").build(),
                        review("2026-03-27T16:00", "2026-03-27T17:00").build()))
                .startsWith("Review at 2026-03-30T08:00");
    }

    @Test
    void outsideHoursTheNextSlotIsInsideThem() {
        assertThat(said(visit("2026-03-24T19:00", "2026-03-24T20:00").build()))
                .containsExactly("Visit at 2026-03-24T16:00");
        assertThat(said(visit("2026-03-28T10:00", "2026-03-28T11:00").build()))
                .containsExactly("Visit at 2026-03-30T08:00");
    }

    @Test
    void aWholeDayMovesToAWholeDay() {
        assertThat(said(
                        visit("2026-03-24T00:00", "2026-03-25T00:00")
                                .allDay("2026-03-24", 1)
                                .build(),
                        visit("2026-03-25T10:00", "2026-03-25T11:00")
                                .titled("Tomorrow")
                                .build(),
                        anAbsence("OTHER")
                                .from("2026-03-24T08:00", "Europe/Madrid")
                                .to("2026-03-24T12:00")
                                .of(ANA)
                                .build()))
                .containsExactly("Visit at 2026-03-26T00:00");
    }

    @Test
    void whoStandsInIsFreeAbleAndTheLeastBookedComesFirst() {
        facts.put(BEN, new PersonFacts("Ben Kim", WEEKDAYS, MADRID, technician("networks", "phones")));
        facts.put(CARLA, new PersonFacts("Carla Sanz", WEEKDAYS, MADRID, technician("networks")));
        facts.put(DORA, new PersonFacts("Dora Vidal", WEEKDAYS, MADRID, technician("projectors")));

        assertThat(said(
                        visit("2026-03-24T08:00", "2026-03-24T17:00").of(ANA).build(),
                        review("2026-03-24T10:00", "2026-03-24T11:00").build(),
                        aCommitment()
                                .from("2026-03-26T08:00", "Europe/Madrid")
                                .lasting(Duration.ofHours(6))
                                .of(BEN)
                                .build(),
                        aCommitment()
                                .from("2026-03-26T13:00", "Europe/Madrid")
                                .lasting(Duration.ofHours(2))
                                .of(BEN)
                                .build(),
                        aCommitment()
                                .from("2026-03-31T08:00", "Europe/Madrid")
                                .lasting(Duration.ofHours(9))
                                .of(CARLA)
                                .build()))
                .containsSubsequence("Review at 2026-03-25T08:00", "Review from 1 to 3, PT0S");
        changeable = commitment -> commitment.title().equals("Review");
        assertThat(said(
                        visit("2026-03-24T08:00", "2026-03-24T17:00").of(ANA).build(),
                        review("2026-03-24T10:00", "2026-03-24T11:00").build(),
                        aCommitment()
                                .from("2026-03-26T08:00", "Europe/Madrid")
                                .lasting(Duration.ofHours(6))
                                .of(BEN)
                                .build(),
                        aCommitment()
                                .from("2026-03-26T13:00", "Europe/Madrid")
                                .lasting(Duration.ofHours(2))
                                .of(BEN)
                                .build()))
                .containsExactly("Review at 2026-03-25T08:00", "Review from 1 to 3, PT0S", "Review from 1 to 2, PT7H");
    }

    @Test
    void nobodyStandsInWhoIsBusyOffWorkAwayGoneOrOfAnotherKindOrSpecialty() {
        WorkingHours evenings =
                WorkingHours.of(LocalTime.of(17, 0), LocalTime.of(22, 0), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
        Abilities gone = new Abilities(false, Set.of(PersonKind.TECHNICIAN), Set.of("networks"), null);
        Abilities teacher = new Abilities(true, Set.of(PersonKind.TEACHER), Set.of("networks"), null);
        facts.put(BEN, new PersonFacts("Ben Kim", evenings, MADRID, technician("networks")));
        facts.put(CARLA, new PersonFacts("Carla Sanz", WEEKDAYS, MADRID, gone));
        facts.put(DORA, new PersonFacts("Dora Vidal", WEEKDAYS, MADRID, teacher));
        Commitment[] both = {
            visit("2026-03-24T08:00", "2026-03-24T17:00").build(),
            review("2026-03-24T10:00", "2026-03-24T11:00").build()
        };
        assertThat(said(both)).noneMatch(each -> each.contains(" to "));

        facts.put(BEN, new PersonFacts("Ben Kim", WEEKDAYS, MADRID, technician("networks")));
        assertThat(said(both)).contains("Review from 1 to 2, PT0S");
        assertThat(said(
                        both[0],
                        both[1],
                        visit("2026-03-24T10:45", "2026-03-24T11:45").of(BEN).build()))
                .noneMatch(each -> each.startsWith("Review from"));

        facts.put(
                ANA,
                new PersonFacts(
                        "Ana Ruiz",
                        WEEKDAYS,
                        MADRID,
                        new Abilities(true, Set.of(PersonKind.TECHNICIAN), Set.of(), "NEURO_ONLY")));
        assertThat(said(both)).noneMatch(each -> each.contains(" to "));
    }

    @Test
    void whoIsAwayIsReplacedRatherThanAwaited() {
        facts.put(BEN, new PersonFacts("Ben Kim", WEEKDAYS, MADRID, technician("networks")));

        assertThat(said(
                        visit("2026-03-24T10:00", "2026-03-24T11:00").build(),
                        anAbsence("SICK")
                                .from("2026-03-24T00:00", "Europe/Madrid")
                                .allDay("2026-03-24", 1)
                                .of(ANA)
                                .build()))
                .containsExactly("Visit from 1 to 2, PT0S", "Visit at 2026-03-25T08:00");
    }

    @Test
    void threeAreTheMostAndOnlyWhatMayBeChangedIsChanged() {
        facts.put(BEN, new PersonFacts("Ben Kim", WEEKDAYS, MADRID, technician("networks")));
        facts.put(CARLA, new PersonFacts("Carla Sanz", WEEKDAYS, MADRID, technician("networks")));
        Commitment[] both = {
            visit("2026-03-24T10:00", "2026-03-24T11:00").build(),
            review("2026-03-24T10:00", "2026-03-24T11:00").build()
        };

        assertThat(said(both))
                .containsExactly("Review at 2026-03-24T11:00", "Review from 1 to 2, PT0S", "Visit at 2026-03-24T11:00");
        changeable = commitment -> commitment.title().equals("Visit");
        assertThat(solutions(both)).hasSize(3).allMatch(each -> each.commitment() == both[0]);
        changeable = _ -> false;
        assertThat(said(both)).isEmpty();
    }

    @Test
    void aSolutionHoldsUntilItsWayIsTakenOrItsCommitmentChanges() {
        Commitment visit = visit("2026-03-24T10:00", "2026-03-24T11:00").build();
        Commitment review = review("2026-03-24T10:00", "2026-03-24T11:00").build();
        Solution move = solutions(visit, review).getFirst();
        Commitment inTheWay = visit("2026-03-24T11:30", "2026-03-24T12:00").build();

        assertThat(over(visit, review).holds(move)).isTrue();
        assertThat(over(visit, review, inTheWay).holds(move)).isFalse();
        assertThat(over(visit, review.at(visit.when().startingAt(LocalDateTime.parse("2026-03-24T10:15"))))
                        .holds(move))
                .isFalse();
        assertThat(over(visit).holds(move)).isFalse();
    }

    @Test
    void aClashStandsUntilItsPartsNoLongerMeet() {
        Commitment visit = visit("2026-03-24T10:00", "2026-03-24T11:00").build();
        Commitment review = review("2026-03-24T10:00", "2026-03-24T11:00").build();
        Clash clash = new ClashEngine(new PeopleFacts(facts))
                .find(List.of(visit, review), 1)
                .found()
                .getFirst();

        assertThat(over(visit, review).find(clash.id())).contains(clash);
        assertThat(over(visit, review.at(visit.when().startingAt(LocalDateTime.parse("2026-03-24T11:00"))))
                        .find(clash.id()))
                .isEmpty();
        assertThat(over(visit).find(clash.id())).isEmpty();
    }

    private ClashSolutions over(Commitment... commitments) {
        return new ClashSolutions(new PeopleFacts(facts), List.of(commitments), changeable, now);
    }

    @RepeatedTest(20)
    void whateverIsOfferedClashesWithNothing(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        facts.put(CARLA, new PersonFacts("Carla Sanz", WorkingHours.UNKNOWN, NEW_YORK, technician("networks")));
        List<Commitment> commitments = new RandomCommitments(new Random(seed)).some(60);
        PeopleFacts people = new PeopleFacts(facts);
        ClashIndex index = new ClashIndex(people, commitments);
        ClashSolutions solutions = new ClashSolutions(people, commitments, _ -> true, now);

        for (Clash clash : new ClashEngine(people).find(commitments, 50).found()) {
            assertThat(solutions.of(clash))
                    .as("seed %d", seed)
                    .hasSizeLessThanOrEqualTo(3)
                    .allSatisfy(solution -> {
                        assertThat(index.clashesOf(solution.claimed())).isEmpty();
                        assertThat(solution.claimed().when().duration())
                                .isEqualTo(solution.commitment().when().duration());
                    });
        }
    }
}
