package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class MonthLandingsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 28);

    @Test
    void theTimeByTheWallClockStaysOverTheStartOfSummerTime() {
        Commitment grabbed = Faces.commitment("a", Faces.timed(SATURDAY, "10:00", 2, BERLIN));

        Hands.Landing landing =
                MonthLandings.carried(grabbed, List.of(grabbed), 1).getFirst();

        assertThat(landing.to()).isEqualTo(Faces.timed(SATURDAY.plusDays(1), "10:00", 2, BERLIN));
    }

    @Test
    void theOneUnderThePointerComesFirstAndTheOthersKeepTheirDistance() {
        Commitment early = Faces.commitment("early", Faces.timed(SATURDAY, "08:00", 1, BERLIN));
        Commitment grabbed = Faces.commitment("grabbed", Faces.timed(SATURDAY.plusDays(2), "10:00", 1, BERLIN));

        List<Hands.Landing> landings = MonthLandings.carried(grabbed, List.of(early, grabbed), -7);

        assertThat(landings)
                .extracting(landing -> landing.to().start())
                .containsExactly(
                        SATURDAY.minusDays(5).atTime(10, 0),
                        SATURDAY.minusDays(7).atTime(8, 0));
    }

    @Test
    void aBarTakesTheDayItsEndIsHeldOver() {
        Commitment fair = Faces.commitment("Fair", WallClockSpan.allDay(SATURDAY, 2, BERLIN));

        Hands.Landing landing = MonthLandings.stretched(fair, SATURDAY.plusDays(1), SATURDAY.plusDays(4));

        assertThat(landing.to()).isEqualTo(WallClockSpan.allDay(SATURDAY, 5, BERLIN));
    }

    @Test
    void aBarNeverGetsShorterThanTheDayItBeginsOn() {
        Commitment fair = Faces.commitment("Fair", WallClockSpan.allDay(SATURDAY, 2, BERLIN));

        Hands.Landing landing = MonthLandings.stretched(fair, SATURDAY.plusDays(1), SATURDAY.minusDays(9));

        assertThat(landing.to()).isEqualTo(WallClockSpan.allDay(SATURDAY, 1, BERLIN));
    }

    @Test
    void aLongShiftKeepsTheTimeItEndsByTheWallClock() {
        Commitment shift = Faces.commitment("Shift", Faces.timed(SATURDAY.minusDays(2), "06:00", 30, BERLIN));

        Hands.Landing landing = MonthLandings.stretched(shift, SATURDAY.minusDays(1), SATURDAY.plusDays(1));

        assertThat(landing.to().localEnd()).isEqualTo(SATURDAY.plusDays(1).atTime(12, 0));
    }
}
