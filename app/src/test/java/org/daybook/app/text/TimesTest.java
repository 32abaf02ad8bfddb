package org.daybook.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Locale;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NINE = MONDAY.atTime(9, 0);

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Language.ENGLISH.speak();
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({"9:30,09:30", "09.30,09:30", "0930,09:30", "9,09:00", "23:59,23:59", "' 7:05 ',07:05"})
    void clockTimesAreReadAsPeopleTypeThem(String typed, LocalTime meant) {
        assertThat(Times.parseClock(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"25:00", "9:75", "nine", "''"})
    void whatIsNoTimeOfDayIsNone(String typed) {
        assertThat(Times.parseClock(typed)).isEmpty();
    }

    @Test
    void aSpanWithinADayNamesTheDayOnce() {
        LocalDateTime start = LocalDateTime.parse("2026-11-23T09:00");

        assertThat(Times.span(WallClockSpan.between(start, start.plusMinutes(90), BERLIN)))
                .isEqualTo("Mon 23 Nov, 09:00–10:30");
    }

    @Test
    void aSpanOverNightNamesBothDays() {
        LocalDateTime start = LocalDateTime.parse("2026-11-23T22:00");

        assertThat(Times.span(WallClockSpan.between(start, start.plusHours(8), BERLIN)))
                .isEqualTo("Mon 23 Nov, 22:00 – Tue 24 Nov, 06:00");
    }

    @Test
    void wholeDaysEndOnTheirLastDay() {
        assertThat(Times.span(WallClockSpan.allDay(LocalDate.of(2026, 11, 23), 2, BERLIN)))
                .isEqualTo("Mon 23 Nov – Tue 24 Nov");
    }

    @Test
    void aWeekOverTheTurnOfTheYearNamesBothYears() {
        assertThat(Times.months(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)))
                .isEqualTo("December 2026 – January 2027");
    }

    @Test
    void weeksAreNumberedByIso() {
        assertThat(Times.week(LocalDate.of(2027, 1, 1))).isEqualTo(53);
    }

    @Test
    void durationsLeaveOutWhatIsNothing() {
        assertThat(Times.duration(Duration.ofMinutes(45))).isEqualTo("45 min");
        assertThat(Times.duration(Duration.ofHours(2))).isEqualTo("2 h");
        assertThat(Times.duration(Duration.ofMinutes(95))).isEqualTo("1 h 35 min");
    }

    @Test
    void germanPutsADotAfterTheDay() {
        Language.GERMAN.speak();

        assertThat(Times.day(MONDAY)).isEqualTo("Mo., 23. Nov.");
        assertThat(Times.dayAndYear(MONDAY)).isEqualTo("Mo., 23. Nov. 2026");
        assertThat(Times.longDay(MONDAY)).isEqualTo("Montag, 23. November 2026");
        assertThat(Times.dayOfMonth(MonthDay.of(3, 1))).isEqualTo("1. März");
        assertThat(Times.shortWeekday(DayOfWeek.MONDAY)).isEqualTo("Mo");
        assertThat(Times.months(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)))
                .isEqualTo("Dezember 2026 – Januar 2027");
        assertThat(Times.span(WallClockSpan.between(NINE, NINE.plusMinutes(90), BERLIN)))
                .isEqualTo("Mo., 23. Nov., 09:00–10:30");
        assertThat(Times.duration(Duration.ofMinutes(95))).isEqualTo("1 Std. 35 Min.");
    }

    @Test
    void spanishPutsDeBetweenDayMonthAndYear() {
        Language.SPANISH.speak();

        assertThat(Times.day(MONDAY)).isEqualTo("lun, 23 nov");
        assertThat(Times.dayAndYear(MONDAY)).isEqualTo("lun, 23 nov 2026");
        assertThat(Times.longDay(MONDAY)).isEqualTo("lunes, 23 de noviembre de 2026");
        assertThat(Times.dayOfMonth(MonthDay.of(3, 1))).isEqualTo("1 de marzo");
        assertThat(Times.weekday(DayOfWeek.SATURDAY)).isEqualTo("sábado");
        assertThat(Times.month(Month.MARCH)).isEqualTo("marzo");
        assertThat(Times.months(MONDAY, MONDAY)).isEqualTo("Noviembre de 2026");
        assertThat(Times.months(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 6)))
                .isEqualTo("Noviembre – diciembre de 2026");
        assertThat(Times.span(WallClockSpan.between(NINE, NINE.plusMinutes(90), BERLIN)))
                .isEqualTo("lun, 23 nov, 09:00–10:30");
    }
}
