package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class GridLayoutTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<GridColumn> WEEK =
            MONDAY.datesUntil(MONDAY.plusDays(7)).map(GridColumn::of).toList();

    @Test
    void whatOverlapsStandsSideBySideAndWhatDoesNotHasTheWholeWidth() {
        GridLayout layout = of(timed("09:00", "11:00"), timed("10:00", "12:00"), timed("12:00", "13:00"));

        assertThat(layout.blocks()).extracting(GridLayout.Block::lanes).containsExactly(2, 2, 1);
        assertThat(layout.blocks()).extracting(GridLayout.Block::lane).containsExactly(0, 1, 0);
    }

    @Test
    void aTileGrowsIntoTheRoomBesideIt() {
        GridLayout layout =
                of(timed("09:00", "12:00"), timed("09:00", "10:00"), timed("09:30", "10:00"), timed("11:00", "12:00"));

        assertThat(layout.blocks().getLast().lane()).isEqualTo(1);
        assertThat(layout.blocks().getLast().extent()).isEqualTo(2);
    }

    @Test
    void aShortOneIsDrawnTallEnoughToReadAndSaysItsOwnTime() {
        GridLayout.Block block = of(timed("08:30", "08:35")).blocks().getFirst();

        assertThat(block.end()).isEqualTo(8 * 60 + 35);
        assertThat(block.drawnUntil()).isEqualTo(8 * 60 + 50);
    }

    @Test
    void oneOverMidnightIsOnBothItsDays() {
        WallClockSpan night =
                WallClockSpan.between(MONDAY.atTime(22, 0), MONDAY.plusDays(1).atTime(6, 0), BERLIN);

        List<GridLayout.Block> blocks = of(face(night)).blocks();

        assertThat(blocks).extracting(GridLayout.Block::column).containsExactly(0, 1);
        assertThat(blocks).extracting(GridLayout.Block::start).containsExactly(22 * 60, 0);
        assertThat(blocks).extracting(GridLayout.Block::end).containsExactly(24 * 60, 6 * 60);
    }

    @Test
    void oneThatEndsAtMidnightIsNotOnTheNextDay() {
        WallClockSpan evening =
                WallClockSpan.between(MONDAY.atTime(22, 0), MONDAY.plusDays(1).atStartOfDay(), BERLIN);

        assertThat(of(face(evening)).blocks()).hasSize(1);
    }

    @Test
    void oneOfADayOrLongerIsABarOverItsDays() {
        WallClockSpan trip =
                WallClockSpan.between(MONDAY.atTime(9, 0), MONDAY.plusDays(2).atTime(17, 0), BERLIN);
        WallClockSpan before = WallClockSpan.allDay(MONDAY.minusDays(2), 4, BERLIN);

        GridLayout layout = of(face(trip), face(before));

        assertThat(layout.blocks()).isEmpty();
        assertThat(layout.rows()).isEqualTo(2);
        assertThat(layout.bars()).extracting(GridLayout.Bar::last).containsExactly(2, 1);
        assertThat(layout.bars()).extracting(GridLayout.Bar::before).containsExactly(false, true);
    }

    @Test
    void inTheColumnsOfPeopleEachHasTheirOwnAndNobodyWhatIsUnassigned() {
        PersonId ana = new PersonId(new UUID(0, 1));
        PersonId ben = new PersonId(new UUID(0, 2));
        List<GridColumn> columns = List.of(
                new GridColumn(MONDAY, new GridColumn.Whose.Nobody()),
                new GridColumn(MONDAY, new GridColumn.Whose.One(ana)),
                new GridColumn(MONDAY, new GridColumn.Whose.One(ben)));
        WallClockSpan ten = WallClockSpan.between(MONDAY.atTime(10, 0), MONDAY.atTime(11, 0), BERLIN);

        GridLayout layout = GridLayout.of(List.of(face(ten, ana, ben), face(ten), face(ten, ben)), columns, BERLIN);

        assertThat(layout.blocks()).extracting(GridLayout.Block::column).containsExactly(0, 1, 2, 2);
    }

    @Test
    void noTwoTilesEverCoverEachOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Face> faces = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDateTime start = MONDAY.atStartOfDay().plusMinutes(random.nextInt(23 * 60));
            faces.add(face(WallClockSpan.between(start, start.plusMinutes(1 + random.nextInt(240)), BERLIN)));
        }

        List<GridLayout.Block> blocks = GridLayout.of(faces, WEEK, BERLIN).blocks();

        for (GridLayout.Block one : blocks) {
            for (GridLayout.Block other : blocks) {
                boolean inTime = one.column() == other.column()
                        && one.drawnFrom() < other.drawnUntil()
                        && other.drawnFrom() < one.drawnUntil();
                boolean inWidth =
                        one.lane() < other.lane() + other.extent() && other.lane() < one.lane() + one.extent();
                assertThat(one != other && inTime && inWidth)
                        .as("seed %d: %s and %s", seed, one, other)
                        .isFalse();
                assertThat(inTime && one.lanes() != other.lanes())
                        .as("seed %d: %s and %s are measured alike", seed, one, other)
                        .isFalse();
            }
        }
    }

    private static GridLayout of(Face... faces) {
        return GridLayout.of(List.of(faces), WEEK, BERLIN);
    }

    private static Face timed(String from, String to) {
        return face(WallClockSpan.between(
                LocalDateTime.parse(MONDAY + "T" + from), LocalDateTime.parse(MONDAY + "T" + to), BERLIN));
    }

    private static Face face(WallClockSpan when, PersonId... people) {
        return new Face(aCommitment().keptAt(when).of(people).build(), List.of(), List.of());
    }
}
