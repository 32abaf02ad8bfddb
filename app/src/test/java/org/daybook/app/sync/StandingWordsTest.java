package org.daybook.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.daybook.app.text.Language;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.Progress;
import org.daybook.core.sync.Standing.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandingWordsTest {

    private static final Instant FIVE_PAST_TWO = Instant.parse("2026-11-25T13:05:00Z");

    private final Locale before = Locale.getDefault();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T14:00:00Z"), ZoneId.of("Europe/Berlin"));
    private StandingWords words = new StandingWords(clock);

    @BeforeEach
    void speakEnglish() {
        Language.ENGLISH.speak();
        words = new StandingWords(clock);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aMomentOfTodayIsATimeAndAnotherOneHasItsDay() {
        assertThat(words.brief(standing(State.OFFLINE, 0, 0, FIVE_PAST_TWO))).isEqualTo("Offline since 14:05");
        assertThat(words.brief(standing(State.OFFLINE, 0, 0, FIVE_PAST_TWO.minusSeconds(86_400))))
                .isEqualTo("Offline since Tue 24 Nov, 14:05");
        assertThat(words.brief(standing(State.OFFLINE, 0, 0, null))).isEqualTo("Offline");
    }

    @Test
    void whatWaitsForAPersonComesBeforeWhatGoesOnByItself() {
        assertThat(words.brief(standing(State.OFFLINE, 3, 2, FIVE_PAST_TWO))).isEqualTo("2 to decide");
        assertThat(words.brief(standing(State.OFFLINE, 3, 0, FIVE_PAST_TWO)))
                .isEqualTo("Offline since 14:05 · 3 to send");
        assertThat(words.brief(standing(State.IN_STEP, 3, 0, FIVE_PAST_TWO))).isEqualTo("3 to send");
        assertThat(words.brief(standing(State.IN_STEP, 0, 0, FIVE_PAST_TWO))).isEqualTo("In step");
        assertThat(words.brief(standing(State.STOPPED, 3, 2, FIVE_PAST_TWO))).isEqualTo("Sync has stopped");
        assertThat(words.brief(standing(State.LOCKED, 3, 2, FIVE_PAST_TWO))).isEqualTo("Sync is locked");
    }

    @Test
    void nobodyIsInStepWithSomethingLeftToSend() {
        assertThat(words.headline(standing(State.IN_STEP, 0, 2, FIVE_PAST_TWO))).isEqualTo("In step with the centre");
        assertThat(words.headline(standing(State.IN_STEP, 1, 0, FIVE_PAST_TWO))).isEqualTo("About to sync");
    }

    @Test
    void aShortRoundSaysNothingOfItselfAndALongOneHowFarItIs() {
        assertThat(words.brief(standing(State.WORKING, 0, 0, FIVE_PAST_TWO))).isEqualTo("In step");
        assertThat(words.brief(new Standing(State.WORKING, 0, 0, null, new Progress(120, 450), "")))
                .isEqualTo("26 %");
        assertThat(words.brief(new Standing(State.WORKING, 0, 0, null, new Progress(0, 0), "")))
                .isEqualTo("0 %");
    }

    @Test
    void whereThereIsHardlyRoomANumberHasToDo() {
        assertThat(words.figure(standing(State.OFFLINE, 3, 2, FIVE_PAST_TWO))).isEqualTo("2");
        assertThat(words.figure(standing(State.OFFLINE, 3, 0, FIVE_PAST_TWO))).isEqualTo("3");
        assertThat(words.figure(standing(State.IN_STEP, 0, 0, FIVE_PAST_TWO))).isEmpty();
        assertThat(words.figure(standing(State.STOPPED, 3, 2, FIVE_PAST_TWO))).isEmpty();
    }

    @Test
    void theReasonGivenTakesThePlaceOfTheUsualOne() {
        Standing altered = new Standing(State.STOPPED, 0, 1, FIVE_PAST_TWO, null, "Somebody altered the log.");

        assertThat(words.sentences(altered))
                .containsExactly("Somebody altered the log.", "One conflict waits for a decision.");
        assertThat(words.sentences(standing(State.OFFLINE, 2, 0, FIVE_PAST_TWO)))
                .containsExactly(
                        "The centre cannot be reached. It is tried again by itself; go on working meanwhile.",
                        "2 changes are not sent yet.");
    }

    @Test
    void whenItWasLastInStepIsNotSaidWhereItIsNotKnown() {
        assertThat(words.lastInStep(standing(State.IN_STEP, 0, 0, FIVE_PAST_TWO)))
                .isEqualTo("Last in step: 14:05");
        assertThat(words.lastInStep(standing(State.OFFLINE, 0, 0, FIVE_PAST_TWO)))
                .as("since then it is offline")
                .isEmpty();
        assertThat(words.lastInStep(standing(State.WORKING, 0, 0, null))).isEmpty();
    }

    @Test
    void germanSpeaksGerman() {
        Language.GERMAN.speak();

        assertThat(new StandingWords(clock).spoken(standing(State.IN_STEP, 1, 2, FIVE_PAST_TWO)))
                .isEqualTo("Wird gleich abgeglichen. Eine Änderung ist noch nicht gesendet."
                        + " 2 Widersprüche warten auf eine Entscheidung.");
    }

    private static Standing standing(State state, int toSend, int toDecide, @Nullable Instant since) {
        return new Standing(state, toSend, toDecide, since, null, "");
    }
}
