package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.BEN;
import static org.daybook.core.commitment.Cast.MADRID;
import static org.daybook.core.commitment.Cast.PEOPLE;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;
import static org.daybook.core.commitment.CommitmentBuilder.anAbsence;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClashSentenceTest {

    private final CommitmentBuilder visit = madrid("Site visit", "2026-03-24T10:00", "2026-03-24T11:30");
    private final Commitment review =
            madrid("Review", "2026-03-24T11:00", "2026-03-24T12:00").build();

    private static CommitmentBuilder madrid(String title, String start, String end) {
        return aCommitment().titled(title).from(start, "Europe/Madrid").to(end).of(ANA);
    }

    private static CommitmentBuilder anasAbsence(String reason) {
        return anAbsence(reason).from("2026-03-23T00:00", "Europe/Madrid").of(ANA);
    }

    private static Clash clash(Commitment first, Commitment... others) {
        return new ClashIndex(PEOPLE, List.of(others)).clashesOf(first).getFirst();
    }

    private static ClashSentence sentences(@Nullable PersonId viewer, ZoneId zone, Locale locale) {
        Actor actor = new Actor(new UserId(new UUID(1, 1)), "Dispatcher", Set.of(Role.DISPATCHER), viewer);
        return new ClashSentence(PEOPLE, actor, zone, locale);
    }

    private static String moved(Commitment first, Commitment... others) {
        return sentences(null, MADRID, Locale.UK).ifMoved(clash(first, others));
    }

    private static String standing(Commitment first, Commitment... others) {
        return sentences(null, MADRID, Locale.UK).of(clash(first, others));
    }

    @Test
    void aMoveOntoFirmWorkSaysWhatIsThereAndHowMuchOverlaps() {
        assertThat(moved(review, visit.build()))
                .isEqualTo("Ana Ruiz is already at Site visit on Tuesday 24 March from 10:00 to 11:30"
                        + " (30 minutes overlap).");
    }

    @Test
    void aMoveOntoTentativeWorkSaysThatItIsNotCertainD9() {
        assertThat(moved(review, visit.tentative().build()))
                .isEqualTo("Ana Ruiz may already be at Site visit on Tuesday 24 March from 10:00 to 11:30"
                        + " (tentative, 30 minutes overlap).");
    }

    @Test
    void aMoveIntoAVacationSaysUntilWhichDayItLasts() {
        assertThat(moved(review, anasAbsence("VACATION").allDay("2026-03-23", 5).build()))
                .isEqualTo("Ana Ruiz is on vacation until Friday 27 March.");
    }

    @Test
    void aMoveIntoAShortAbsenceSaysUntilWhatTimeItLasts() {
        Commitment training = anasAbsence("TRAINING").to("2026-03-24T14:00").build();

        assertThat(moved(review, training)).isEqualTo("Ana Ruiz is at a training until 14:00 on Tuesday 24 March.");
    }

    @Test
    void aMoveBeforeWorkingHoursSaysWhenTheyAre() {
        assertThat(moved(madrid("Early", "2026-03-24T06:30", "2026-03-24T09:00").build()))
                .isEqualTo("Ana Ruiz would start at 06:30, before working hours (08:00–17:00).");
    }

    @Test
    void aMovePastWorkingHoursSaysWhenItWouldEnd() {
        assertThat(moved(madrid("Late", "2026-03-24T16:00", "2026-03-24T18:30").build()))
                .isEqualTo("Ana Ruiz would end at 18:30, after working hours (08:00–17:00).");
        assertThat(moved(madrid("Night", "2026-03-24T16:00", "2026-03-25T02:00").build()))
                .isEqualTo("Ana Ruiz would end at 02:00 on Wednesday 25 March, after working hours (08:00–17:00).");
    }

    @Test
    void aMoveOntoADayOffNamesTheDay() {
        assertThat(moved(
                        madrid("Sunday", "2026-03-29T10:00", "2026-03-29T11:00").build()))
                .isEqualTo("Ana Ruiz does not work on Sunday 29 March.");
    }

    @Test
    void workingHoursAreShownInTheZoneOfTheViewer() {
        Clash early =
                clash(madrid("Early", "2026-03-24T06:30", "2026-03-24T09:00").build());

        assertThat(sentences(null, ZoneId.of("Europe/London"), Locale.UK).ifMoved(early))
                .isEqualTo("Ana Ruiz would start at 05:30, before working hours (07:00–16:00).");
    }

    @Test
    void datesAndTimesFollowTheLocale() {
        assertThat(sentences(null, MADRID, Locale.US)
                        .ifMoved(clash(review, visit.build()))
                        .replace('\u202f', ' '))
                .contains("Mar", " 24 from 10:00 AM to 11:30 AM");
    }

    @Test
    void aListedClashNamesBothSidesAndTheTimeTheyShare() {
        assertThat(standing(visit.build(), review))
                .isEqualTo("Ana Ruiz has both Site visit and Review on Tuesday 24 March from 11:00 to 11:30"
                        + " (30 minutes overlap).");
        assertThat(standing(visit.tentative().build(), review))
                .isEqualTo("Ana Ruiz may have both Site visit and Review on Tuesday 24 March from 11:00 to 11:30"
                        + " (tentative, 30 minutes overlap).");
    }

    @Test
    void aListedAbsenceNamesTheWorkThatFallsIntoItWhicheverComesFirst() {
        Commitment vacation = anasAbsence("VACATION").allDay("2026-03-23", 5).build();
        String expected =
                "Ana Ruiz is on vacation until Friday 27 March, but has Review on Tuesday 24 March from 11:00 to"
                        + " 12:00.";

        assertThat(standing(review, vacation)).isEqualTo(expected);
        assertThat(standing(vacation, review)).isEqualTo(expected);
    }

    @Test
    void aListedCommitmentOutsideHoursIsNamed() {
        assertThat(standing(
                        madrid("Early", "2026-03-24T06:30", "2026-03-24T09:00").build()))
                .isEqualTo("Ana Ruiz starts Early at 06:30 on Tuesday 24 March, before working hours (08:00–17:00).");
        assertThat(standing(
                        madrid("Sunday", "2026-03-29T10:00", "2026-03-29T11:00").build()))
                .isEqualTo("Ana Ruiz has Sunday on Sunday 29 March, but does not work that day.");
    }

    @Test
    void wholeDaysAndDaysOnEndAreSaidAsSuch() {
        Commitment fair = visit.titled("Fair").allDay("2026-03-24", 2).build();
        Commitment shift = visit.titled("Shift")
                .from("2026-03-23T22:00")
                .to("2026-03-24T12:00")
                .build();

        assertThat(moved(review, fair))
                .isEqualTo("Ana Ruiz is already at Fair from Tuesday 24 March to Wednesday 25 March (all day)"
                        + " (1 hour overlap).");
        assertThat(moved(review, shift))
                .isEqualTo("Ana Ruiz is already at Shift from Monday 23 March 22:00 to Tuesday 24 March 12:00"
                        + " (1 hour overlap).");
    }

    @Test
    void aConfidentialTitleIsWithheldFromOthersButNotFromItsOwnPeople() {
        Commitment doctor = visit.titled("Doctor").confidential().build();

        assertThat(moved(review, doctor))
                .isEqualTo("Ana Ruiz already has a private entry on Tuesday 24 March from 10:00 to 11:30"
                        + " (30 minutes overlap).");
        assertThat(standing(doctor, review))
                .contains("both a private entry and Review")
                .doesNotContain("Doctor");
        assertThat(sentences(ANA, MADRID, Locale.UK).ifMoved(clash(review, doctor)))
                .contains("Doctor");
        assertThat(sentences(BEN, MADRID, Locale.UK).ifMoved(clash(review, doctor)))
                .doesNotContain("Doctor");
    }

    @Test
    void aConfidentialReasonForAnAbsenceIsWithheld() {
        Commitment ill =
                anasAbsence("SICK").allDay("2026-03-23", 5).confidential().build();

        assertThat(moved(review, ill)).isEqualTo("Ana Ruiz is away until Friday 27 March.");
        assertThat(standing(review, ill)).startsWith("Ana Ruiz is away until");
        assertThat(sentences(ANA, MADRID, Locale.UK).ifMoved(clash(review, ill)))
                .isEqualTo("Ana Ruiz is on sick leave until Friday 27 March.");
    }

    @Test
    void titlesAndNamesWithBracesAndQuotesAreLeftAsTheyAre() {
        assertThat(moved(review, visit.titled("{0} at O'Neill's").build())).contains("{0} at O'Neill's on");
    }

    @Test
    void durationsAreSaidInTheWordsOfAClock() {
        Wording wording = new Wording(MADRID, Locale.UK);

        assertThat(wording.duration(Duration.ofMinutes(1))).isEqualTo("1 minute");
        assertThat(wording.duration(Duration.ofMinutes(90))).isEqualTo("1 hour 30 minutes");
        assertThat(wording.duration(Duration.ofHours(50))).isEqualTo("2 days 2 hours");
        assertThat(wording.duration(Duration.ofSeconds(20))).isEqualTo("less than a minute");
    }
}
