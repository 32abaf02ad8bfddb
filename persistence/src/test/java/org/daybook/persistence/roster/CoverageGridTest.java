package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.roster.OdsBuilder.anOds;
import static org.daybook.persistence.roster.Rosters.codes;
import static org.daybook.persistence.roster.Rosters.read;
import static org.daybook.persistence.roster.Rosters.sentence;

import java.time.LocalTime;
import org.daybook.core.roster.CoverageBlock;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadCoverage;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterReading;
import org.junit.jupiter.api.Test;

class CoverageGridTest {

    private static final String NAME = "Mid Weekend Body 5 pm - 12 am";
    private static final CoverageBlock BLOCK =
            new CoverageBlock(NAME, CoverageBlock.Days.WEEKENDS, LocalTime.of(17, 0), LocalTime.MIDNIGHT);

    @Test
    void eachMarkSaysWhichShiftCoversWhichArea() {
        RosterReading reading = read(anOds().sheet(NAME)
                .row("", "Mid Body", "Mid Neuro", "Mid 3")
                .row("CPMC CT Neuro", "", "x", "X")
                .row("CPMC US ", "✓", "", "")
                .emptyTail());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.kind()).isEqualTo(RosterFileKind.ODS_COVERAGE);
        assertThat(reading.coverage())
                .containsExactly(
                        new ReadCoverage(new Place(NAME, 2, "C"), BLOCK, "CPMC CT Neuro", "Mid Neuro"),
                        new ReadCoverage(new Place(NAME, 2, "D"), BLOCK, "CPMC CT Neuro", "Mid 3"),
                        new ReadCoverage(new Place(NAME, 3, "B"), BLOCK, "CPMC US", "Mid Body"));
    }

    @Test
    void anAreaThatNobodyCoversIsKeptAndSaid() {
        RosterReading reading = read(
                anOds().sheet(NAME).row("", "ON1", "ON2").row("CT", "x", "").row("MR", "", ""));

        assertThat(reading.coverage())
                .contains(new ReadCoverage(new Place(NAME, 3, null), BLOCK, "MR", null))
                .hasSize(2);
        assertThat(codes(reading)).containsExactly(FindingCode.UNCOVERED_AREA);
    }

    @Test
    void aSecondGridBesideTheFirstIsLeftOutAndSaid() {
        RosterReading reading = read(
                anOds().sheet(NAME).row("", "ON1", "ON2", "", "", "ON1", "ON2").row("CT", "x", "", "", "CT", "", "x"));

        assertThat(reading.coverage()).hasSize(1);
        assertThat(codes(reading)).containsExactly(FindingCode.SECOND_GRID);
        assertThat(sentence(reading)).contains("“ON1” in column F").contains("up to column C");
    }

    @Test
    void whatIsNoMarkIsSaid() {
        RosterReading reading = read(anOds().sheet(NAME)
                .row("Area", "ON1", "ON2")
                .row("CT", "x", "maybe")
                .row("MR", "x", "x")
                .row("", "x", "")
                .row("US", "x", "")
                .row("CT", "", "x"));

        assertThat(reading.coverage()).hasSize(5);
        assertThat(codes(reading))
                .containsExactly(FindingCode.BAD_MARK, FindingCode.MISSING_VALUE, FindingCode.DUPLICATE_ROW);
    }

    @Test
    void theHoursMayStandInATitleOrInTheCorner() {
        for (OdsBuilder ods : new OdsBuilder[] {
            anOds().sheet("Block 1").row("Weekday 7a-7p").row("", "DAY").row("CT", "x"),
            anOds().sheet("Block 1").row("Weekday 7a-7p", "DAY").row("CT", "x")
        }) {
            assertThat(read(ods).coverage())
                    .extracting(ReadCoverage::block)
                    .containsExactly(new CoverageBlock(
                            "Weekday 7a-7p", CoverageBlock.Days.WEEKDAYS, LocalTime.of(7, 0), LocalTime.of(19, 0)));
        }
    }

    @Test
    void aGridWithoutHoursIsKeptWithAWarning() {
        RosterReading reading = read(anOds().sheet("Week 1-2").row("", "DAY").row("CT", "x"));

        assertThat(reading.coverage()).hasSize(1);
        assertThat(reading.coverage().getFirst().block().start()).isNull();
        assertThat(codes(reading)).containsExactly(FindingCode.BAD_HOURS);
    }

    @Test
    void aGridWhoseHeadingsCouldHeadAListIsAGrid() {
        RosterReading reading = read(anOds().sheet(NAME)
                .row("Shift", "DAY", "ON1")
                .row("CT", "x", "")
                .row("MR", "", "x"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.coverage()).extracting(ReadCoverage::shiftType).containsExactly("DAY", "ON1");
    }

    @Test
    void aTableOfFiguresIsNoGrid() {
        RosterReading reading =
                read(anOds().sheet(NAME).row("1", "1", "1").row("2", "1", "1").row("3", "1", "1"));

        assertThat(reading.coverage()).isEmpty();
        assertThat(codes(reading)).containsExactly(FindingCode.SHEET_LEFT_OUT, FindingCode.NO_SHIFTS);
    }

    @Test
    void listsAndGridsMayStandInOneFile() {
        RosterReading reading = read(anOds().sheet("May")
                .row("Date", "Shift")
                .row("2026-05-01", "ON1")
                .sheet(NAME)
                .row("", "ON1")
                .row("CT", "x"));

        assertThat(reading.kind()).isEqualTo(RosterFileKind.ODS_LIST_AND_COVERAGE);
        assertThat(reading.shifts()).hasSize(1);
        assertThat(reading.coverage()).hasSize(1);
    }
}
