package org.daybook.app.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceViewModelTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final RecurrenceViewModel model = new RecurrenceViewModel(TUESDAY, ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=2;COUNT=5",
                "FREQ=WEEKLY;BYDAY=MO,TH",
                "FREQ=MONTHLY",
                "FREQ=MONTHLY;BYDAY=4TU",
                "FREQ=YEARLY;UNTIL=20301231T225959Z",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
                "FREQ=HOURLY;INTERVAL=6",
                "FREQ=MONTHLY;BYDAY=1MO"
            })
    void aRuleComesBackAsItWasLoaded(String rule) {
        model.load(rule);

        assertThat(model.rule()).isEqualTo(rule);
    }

    @Test
    void whatTheFieldsCannotSayIsShownAsItsText() {
        model.load("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1");

        assertThat(model.repeatsProperty().get()).isEqualTo(Repeats.CUSTOM);
        assertThat(model.rawProperty().get()).isEqualTo("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1");
    }

    @Test
    void weeklyBeginsWithTheWeekdayOfTheStart() {
        model.repeatsProperty().set(Repeats.WEEKLY);

        assertThat(model.weekdays()).containsExactly(DayOfWeek.TUESDAY);
        assertThat(model.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
    }

    @Test
    void theOneWeekdayFollowsTheStart() {
        model.repeatsProperty().set(Repeats.WEEKLY);

        model.startAt(TUESDAY.plusDays(2), ZoneId.of("Europe/Berlin"), false);

        assertThat(model.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TH");
    }

    @Test
    void severalWeekdaysStayWhenTheStartMoves() {
        model.load("FREQ=WEEKLY;BYDAY=MO,TU");

        model.startAt(TUESDAY.plusDays(2), ZoneId.of("Europe/Berlin"), false);

        assertThat(model.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=MO,TU");
    }

    @Test
    void anEndOnADateCountsThatDayIn() {
        model.repeatsProperty().set(Repeats.DAILY);
        model.endsProperty().set(Ends.ON);
        model.untilProperty().set(LocalDate.of(2026, 12, 31));

        assertThat(model.rule()).isEqualTo("FREQ=DAILY;UNTIL=20261231T225959Z");
        assertThat(model.sentenceProperty().get()).isEqualTo("Every day, until Thu 31 Dec 2026.");
    }

    @Test
    void anEndBeforeTheStartIsAProblem() {
        model.repeatsProperty().set(Repeats.DAILY);
        model.endsProperty().set(Ends.ON);
        model.untilProperty().set(TUESDAY.minusDays(1));

        assertThat(model.problem()).contains("The series would end before it starts. Choose a later date.");
    }

    @Test
    void aRuleThatIsNoneIsAProblemInItsOwnWords() {
        model.load("FREQ=FORTNIGHTLY");

        assertThat(model.problem()).isPresent();
    }
}
