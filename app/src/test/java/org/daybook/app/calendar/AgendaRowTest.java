package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class AgendaRowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2026, 12, 1);

    @Test
    void daysWithoutAnythingAreLeftOutAndSaidOnce() {
        List<AgendaRow> rows = rows(face("Round", timed(3, "08:00", 1)), face("Visit", timed(20, "09:00", 1)));

        assertThat(rows).hasSize(7);
        assertThat(rows.get(0)).isEqualTo(new AgendaRow.Gap(FIRST, day(3)));
        assertThat(rows.get(1)).isEqualTo(new AgendaRow.Day(day(3), 1));
        assertThat(rows.get(3)).isEqualTo(new AgendaRow.Gap(day(4), day(20)));
        assertThat(rows.get(6)).isEqualTo(new AgendaRow.Gap(day(21), AFTER_LAST));
    }

    @Test
    void wholeDaysComeFirstAndTheOthersInOrderOfTime() {
        List<AgendaRow> rows = rows(
                face("Late", timed(3, "15:00", 1)),
                face("Early", timed(3, "08:00", 1)),
                face("Fair", WallClockSpan.allDay(day(3), 1, BERLIN)));

        assertThat(rows)
                .filteredOn(AgendaRow.Entry.class::isInstance)
                .extracting(row -> ((AgendaRow.Entry) row).face().commitment().title())
                .containsExactly("Fair", "Early", "Late");
    }

    @Test
    void whatTakesSeveralDaysIsOnEachOfThemWithItsNumber() {
        List<AgendaRow> rows = rows(face("Fair", WallClockSpan.allDay(day(-1), 4, BERLIN)));

        assertThat(rows)
                .filteredOn(AgendaRow.Entry.class::isInstance)
                .extracting(row -> ((AgendaRow.Entry) row).number())
                .containsExactly(3, 4);
    }

    @Test
    void whatEndsAtMidnightIsNotOnTheNextDay() {
        List<AgendaRow> rows = rows(face("Evening", timed(3, "22:00", 2)));

        assertThat(rows).filteredOn(AgendaRow.Day.class::isInstance).containsExactly(new AgendaRow.Day(day(3), 1));
    }

    @Test
    void whereThereIsNothingThereAreNoRows() {
        assertThat(rows()).isEmpty();
    }

    private static List<AgendaRow> rows(Face... faces) {
        return AgendaRow.of(List.of(faces), FIRST, AFTER_LAST, BERLIN);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    private static WallClockSpan timed(int day, String at, int hours) {
        return Faces.timed(day(day), at, hours, BERLIN);
    }

    private static Face face(String title, WallClockSpan when) {
        return Faces.face(title, when);
    }
}
