package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.BEN;
import static org.daybook.core.commitment.Cast.MADRID;
import static org.daybook.core.commitment.Cast.PEOPLE;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.Test;

class SolutionSentenceTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    private static CommitmentBuilder visit() {
        return aCommitment().titled("Site visit").from("2026-11-24T10:00", "Europe/Madrid");
    }

    private static Solution moved(Commitment commitment) {
        return new Solution.Move(commitment, commitment.when().startingAt(LocalDateTime.parse("2026-11-24T14:00")));
    }

    private static Solution given(Commitment commitment, int minutes) {
        return new Solution.HandOver(commitment, ANA, BEN, Duration.ofMinutes(minutes));
    }

    private static String said(Solution solution, Locale locale) {
        return new SolutionSentence(PEOPLE, MADRID, locale).of(solution);
    }

    @Test
    void aMoveSaysWhenAndWhoIsFreeThen() {
        assertThat(said(moved(visit().of(ANA).build()), Locale.UK))
                .isEqualTo("Move Site visit to Tue 24 Nov, 14:00, when Ana Ruiz is free");
        assertThat(said(moved(visit().of(ANA, BEN).build()), Locale.UK))
                .endsWith(", when Ana Ruiz and Ben Kim are both free");
        assertThat(said(moved(visit().of(ANA, BEN, stranger(7)).build()), Locale.UK))
                .endsWith(", when Ana Ruiz, Ben Kim and Somebody no longer listed are all free");
        assertThat(said(moved(visit().of(ANA, BEN, stranger(7), stranger(8)).build()), Locale.UK))
                .endsWith(", when all 4 people are free");
    }

    private static PersonId stranger(int number) {
        return new PersonId(new UUID(1, number));
    }

    @Test
    void aHandOverSaysHowMuchIsBookedAlready() {
        assertThat(said(given(visit().of(ANA).build(), 720), Locale.UK))
                .isEqualTo("Give Site visit to Ben Kim, who is free and has 12\u00a0h booked that week");
        assertThat(said(given(visit().of(ANA).build(), 450), Locale.UK)).contains("has 7.5\u00a0h booked");
        assertThat(said(given(visit().of(ANA).build(), 435), Locale.UK)).contains("has 7.25\u00a0h booked");
        assertThat(said(given(visit().of(ANA).build(), 0), Locale.UK))
                .isEqualTo("Give Site visit to Ben Kim, who is free and has nothing else booked that week");
    }

    @Test
    void ofASeriesItConcernsTheOneOccurrenceAndSaysSo() {
        Commitment occurrence =
                visit().occurrence(new UUID(5, 5), "2026-11-24T10:00").of(ANA).build();

        assertThat(said(moved(occurrence), Locale.UK)).endsWith("when Ana Ruiz is free (this occurrence alone)");
        assertThat(said(given(occurrence, 60), Locale.UK)).endsWith("booked that week (this occurrence alone)");
    }

    @Test
    void aWholeDayNeedsNoTime() {
        Commitment fair = visit().titled("Fair").allDay("2026-11-23", 1).of(ANA).build();

        assertThat(said(
                        new Solution.Move(fair, fair.when().startingAt(LocalDateTime.parse("2026-11-24T00:00"))),
                        Locale.UK))
                .isEqualTo("Move Fair to Tue 24 Nov, when Ana Ruiz is free");
    }

    @Test
    void timesAreThoseOfTheViewersZone() {
        assertThat(new SolutionSentence(PEOPLE, ZoneId.of("Asia/Tokyo"), Locale.UK)
                        .of(moved(visit().of(ANA).build())))
                .contains("to Tue 24 Nov, 22:00,");
    }

    @Test
    void germanReadsAsGermansWriteIt() {
        assertThat(said(moved(visit().of(ANA, BEN).build()), Locale.GERMANY))
                .isEqualTo("Site visit auf Di., 24. Nov., 14:00 Uhr verschieben – dann sind Ana Ruiz und Ben Kim beide"
                        + " frei");
        assertThat(said(given(visit().of(ANA).build(), 450), Locale.GERMANY))
                .isEqualTo("Site visit an Ben Kim übergeben – frei und in dieser Woche mit 7,5\u00a0Std. verplant");
    }

    @Test
    void spanishReadsAsSpaniardsWriteIt() {
        assertThat(said(moved(visit().of(ANA, BEN).build()), SPANISH))
                .isEqualTo("Mover Site visit al mar, 24 nov a las 14:00, cuando Ana Ruiz y Ben Kim están libres");
        assertThat(said(given(visit().of(ANA).build(), 450), SPANISH))
                .isEqualTo("Asignar Site visit a Ben Kim, que está libre y tiene 7,5\u00a0h ocupadas esa semana");
    }
}
