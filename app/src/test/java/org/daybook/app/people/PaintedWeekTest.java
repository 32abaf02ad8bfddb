package org.daybook.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;
import org.daybook.core.people.WorkingHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaintedWeekTest {

    private static final PaintedWeek EMPTY = new PaintedWeek(WorkingHours.UNKNOWN);

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @Test
    void paintingOverAnEdgeMakesOneRangeOfTwo() {
        PaintedWeek week = EMPTY.paint(DayOfWeek.MONDAY, 480, 720, true).paint(DayOfWeek.MONDAY, 690, 1020, true);

        assertThat(week.hours().format()).isEqualTo("MONDAY 08:00-17:00");
    }

    @Test
    void erasingTheMiddleLeavesTwo() {
        PaintedWeek week = EMPTY.paint(DayOfWeek.MONDAY, 480, 1020, true).paint(DayOfWeek.MONDAY, 720, 780, false);

        assertThat(week.hours().format()).isEqualTo("MONDAY 08:00-12:00 13:00-17:00");
    }

    @Test
    void theLastHalfHourEndsAtMidnight() {
        PaintedWeek week = EMPTY.paint(DayOfWeek.SUNDAY, 1410, 1440, true);

        assertThat(week.hours().format()).isEqualTo("SUNDAY 23:30-00:00");
        assertThat(new HoursSentence().of(week.hours())).isEqualTo("Sun 23:30–24:00 · 30 min");
    }

    @Test
    void aDayThatIsNotPaintedStaysToTheMinute() {
        PaintedWeek odd = new PaintedWeek(WorkingHours.parse("TUESDAY 08:07-11:53"));

        assertThat(odd.paint(DayOfWeek.MONDAY, 0, 30, true).hours().format())
                .isEqualTo("MONDAY 00:00-00:30;TUESDAY 08:07-11:53");
    }

    @Test
    void aDayTakesOverWhatTheOneBeforeHasAndIsClearedAgain() {
        PaintedWeek week = EMPTY.paint(DayOfWeek.MONDAY, 600, 660, true).toggled(DayOfWeek.THURSDAY);

        assertThat(week.hours().format()).isEqualTo("MONDAY 10:00-11:00;THURSDAY 10:00-11:00");
        assertThat(week.toggled(DayOfWeek.THURSDAY).hours().format()).isEqualTo("MONDAY 10:00-11:00");
        assertThat(EMPTY.toggled(DayOfWeek.FRIDAY).hours().format()).isEqualTo("FRIDAY 08:00-17:00");
    }

    @Test
    void theOfficeWeekHasFortyFiveHours() {
        assertThat(PaintedWeek.office().total()).isEqualTo(Duration.ofHours(45));
        assertThat(new HoursSentence().of(PaintedWeek.office().hours())).isEqualTo("Mon–Fri 08:00–17:00 · 45 h");
    }

    @Test
    void theSentenceNamesLikeDaysTogetherAndOthersApart() {
        WorkingHours hours = WorkingHours.parse(
                "MONDAY 08:00-12:00 13:00-17:00;TUESDAY 08:00-12:00 13:00-17:00;" + "THURSDAY 09:00-10:30");

        assertThat(new HoursSentence().of(hours))
                .isEqualTo("Mon–Tue 08:00–12:00, 13:00–17:00; Thu 09:00–10:30 · 17 h 30 min");
    }
}
