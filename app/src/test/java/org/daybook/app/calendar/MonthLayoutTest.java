package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class MonthLayoutTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void aBarOverASundayGoesOnInTheNextWeek() {
        MonthLayout month = twoWeeks(days("Fair", 5, 4));

        MonthLayout.Piece first = month.weeks().get(0).pieces().getFirst();
        MonthLayout.Piece second = month.weeks().get(1).pieces().getFirst();
        assertThat(first).isEqualTo(new MonthLayout.Piece(first.face(), 5, 6, 0, true, false, true));
        assertThat(second).isEqualTo(new MonthLayout.Piece(first.face(), 0, 1, 0, true, true, false));
    }

    @Test
    void barsComeAboveLinesAndLinesInOrderOfTime() {
        MonthLayout month = twoWeeks(timed("Late", 0, 15), timed("Early", 0, 8), days("Fair", 0, 2));

        assertThat(titles(month.on(MONDAY))).containsExactly("Fair", "Early", "Late");
        assertThat(month.weeks().getFirst().pieces())
                .extracting(MonthLayout.Piece::lane)
                .containsExactly(0, 1, 2);
    }

    @Test
    void aLineTakesTheLaneBesideABarThatIsOverByThen() {
        MonthLayout month = twoWeeks(days("Fair", 0, 2), timed("Round", 2, 8));

        assertThat(lane(month, "Round")).isZero();
    }

    @Test
    void aNightShiftIsALineOnTheDayItBegins() {
        MonthLayout month = twoWeeks(Faces.face(
                "Night",
                WallClockSpan.between(MONDAY.atTime(22, 0), MONDAY.plusDays(1).atTime(6, 0), BERLIN)));

        assertThat(month.weeks().getFirst().pieces()).hasSize(1);
        assertThat(titles(month.on(MONDAY))).containsExactly("Night");
        assertThat(month.on(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void whatFitsIsShownToTheLast() {
        MonthLayout.Fit fit = twoWeeks(timed("a", 0, 8), timed("b", 0, 9), timed("c", 0, 10))
                .weeks()
                .getFirst()
                .fit(3);

        assertThat(fit.shown()).hasSize(3);
        assertThat(fit.hidden()).containsOnly(0);
    }

    @Test
    void theLastLaneOfADayThatDoesNotFitIsLeftToTheWordForTheRest() {
        MonthLayout.Fit fit = twoWeeks(timed("a", 0, 8), timed("b", 0, 9), timed("c", 0, 10), timed("d", 0, 11))
                .weeks()
                .getFirst()
                .fit(3);

        assertThat(fit.shown()).hasSize(2);
        assertThat(fit.hidden()).startsWith(2, 0);
    }

    @Test
    void aBarInTheWayOfThatWordCountsAsHiddenOnEachOfItsDays() {
        MonthLayout.Fit fit = twoWeeks(days("a", 0, 3), days("b", 0, 3), days("c", 1, 1))
                .weeks()
                .getFirst()
                .fit(2);

        assertThat(fit.shown())
                .extracting(piece -> piece.face().commitment().title())
                .containsExactly("a");
        assertThat(fit.hidden()).startsWith(1, 2, 1, 0);
    }

    @Test
    void whatBeganBeforeThePageAndGoesOnIsOnItsFirstDay() {
        MonthLayout month = twoWeeks(days("Long", -40, 60));

        assertThat(month.weeks()).allSatisfy(week -> assertThat(week.pieces()).hasSize(1));
        assertThat(month.weeks().getFirst().pieces().getFirst().before()).isTrue();
        assertThat(month.inOrder()).hasSize(1);
    }

    @Test
    void everythingIsOnThePageOnceHoweverMuchThereIs() {
        List<Face> faces = DenseMonth.commitments().stream()
                .map(each -> new Face(each, List.of(), List.of()))
                .toList();

        MonthLayout month = MonthLayout.of(faces, LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 7), BERLIN);

        assertThat(month.inOrder()).hasSameSizeAs(faces);
        for (MonthLayout.Week week : month.weeks()) {
            MonthLayout.Fit fit = week.fit(4);
            for (int day = 0; day < MonthLayout.DAYS; day++) {
                int column = day;
                long shown = fit.shown().stream()
                        .filter(piece -> piece.covers(column))
                        .count();
                assertThat(shown + fit.hidden().get(day)).isEqualTo(week.on(day).size());
                assertThat(shown).isLessThanOrEqualTo(fit.hidden().get(day) > 0 ? 3 : 4);
            }
        }
    }

    private static MonthLayout twoWeeks(Face... faces) {
        return MonthLayout.of(List.of(faces), MONDAY, MONDAY.plusWeeks(2), BERLIN);
    }

    private static int lane(MonthLayout month, String title) {
        return month.weeks().getFirst().pieces().stream()
                .filter(piece -> piece.face().commitment().title().equals(title))
                .findFirst()
                .orElseThrow()
                .lane();
    }

    private static List<String> titles(List<Face> faces) {
        return faces.stream().map(face -> face.commitment().title()).toList();
    }

    private static Face days(String title, int day, int days) {
        return Faces.face(title, WallClockSpan.allDay(MONDAY.plusDays(day), days, BERLIN));
    }

    private static Face timed(String title, int day, int hour) {
        LocalDateTime start = MONDAY.plusDays(day).atTime(hour, 0);
        return Faces.face(title, WallClockSpan.between(start, start.plusHours(1), BERLIN));
    }
}
