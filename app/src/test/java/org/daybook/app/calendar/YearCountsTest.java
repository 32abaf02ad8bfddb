package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class YearCountsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    @Test
    void entriesAndThoseOfThemThatClashAreCounted() {
        YearCounts counts = YearCounts.of(
                List.of(Faces.face("a", timed(DAY)), Faces.clashing("b", timed(DAY)), Faces.clashing("c", timed(DAY))),
                2026,
                BERLIN);

        assertThat(counts.on(DAY)).isEqualTo(new YearCounts.Day(3, 2));
        assertThat(counts.on(DAY.plusDays(1))).isEqualTo(new YearCounts.Day(0, 0));
    }

    @Test
    void whatGoesOverTheTurnOfTheYearCountsOnTheDaysOfThisOneAlone() {
        YearCounts counts = YearCounts.of(
                List.of(Faces.face("Holiday", WallClockSpan.allDay(LocalDate.of(2025, 12, 30), 5, BERLIN))),
                2026,
                BERLIN);

        assertThat(counts.days().keySet())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3));
    }

    @Test
    void theStepsShareOutWhatIsBetweenNothingAndTheBusiestDay() {
        List<Face> faces = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            for (int i = 0; i < number; i++) {
                faces.add(Faces.face("x", timed(DAY.plusDays(number))));
            }
        }
        YearCounts counts = YearCounts.of(faces, 2026, BERLIN);

        assertThat(counts.step(DAY)).isZero();
        assertThat(counts.step(DAY.plusDays(1))).isEqualTo(1);
        assertThat(counts.step(DAY.plusDays(4))).isEqualTo(2);
        assertThat(counts.step(DAY.plusDays(10))).isEqualTo(4);
        assertThat(counts.from(2)).isEqualTo(4);
        assertThat(counts.to(2)).isEqualTo(6);
    }

    @Test
    void aSingleEntryIsTheFirstStep() {
        YearCounts counts = YearCounts.of(List.of(Faces.face("a", timed(DAY))), 2026, BERLIN);

        assertThat(counts.step(DAY)).isEqualTo(1);
    }

    private static WallClockSpan timed(LocalDate day) {
        return Faces.timed(day, "09:00", 1, BERLIN);
    }
}
