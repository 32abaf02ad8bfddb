package org.daybook.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.SheetBuilder.aSheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.daybook.core.roster.AreaCoverage.Cell;
import org.daybook.core.roster.CoverageBlock.Days;
import org.junit.jupiter.api.Test;

class AreaCoverageTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void areaIsCoveredWhileSomebodyIsOnAMarkedShiftR4() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "08:00", "17:00").with("Ana"),
                area("CT", during("08:00", "17:00", "DAY")));

        assertThat(coverage.gaps()).isEmpty();
        assertThat(hour(coverage, MONDAY, 8)).isEqualTo(hours(1, 0));
        assertThat(hour(coverage, MONDAY, 17)).isEqualTo(hours(0, 0));
        assertThat(coverage.needed()).hasHours(9);
    }

    @Test
    void shiftWithNobodyOnItCoversNothingR4() {
        AreaCoverage coverage =
                of(aSheet().shift("2026-03-02", "DAY", "08:00", "17:00"), area("CT", during("08:00", "17:00", "DAY")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-02T08:00 2026-03-02T17:00 DAY");
        assertThat(coverage.gaps().getFirst().shifts())
                .extracting(Shift::named)
                .containsExactly("DAY on 2026-03-02, 08:00 to 17:00");
        assertThat(hour(coverage, MONDAY, 8)).isEqualTo(hours(1, 1));
    }

    @Test
    void shiftThatIsNotMarkedForTheAreaDoesNotCoverIt() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "MidC", "08:00", "17:00").with("Ana"),
                area("CT", during("08:00", "17:00", "DAY")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-02T08:00 2026-03-02T17:00 DAY");
        assertThat(coverage.gaps().getFirst().shifts()).isEmpty();
    }

    @Test
    void shiftCoversAnAreaOnlyInTheBlocksItIsMarkedIn() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "08:00", "18:00").with("Ana"),
                area("CT", during("08:00", "12:00", "DAY"), during("12:00", "18:00", "MidC")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-02T12:00 2026-03-02T18:00 MidC");
    }

    @Test
    void eitherOfTwoTypesCoversAnArea() {
        StudyAreaDetails ct = area("CT", during("08:00", "16:00", "DAY", "MidC"));

        assertThat(of(
                                aSheet().shift("2026-03-02", "DAY", "08:00", "12:00")
                                        .with("Ana")
                                        .shift("2026-03-02", "MidC", "12:00", "16:00")
                                        .with("Ben"),
                                ct)
                        .gaps())
                .isEmpty();
        assertThat(told(of(
                        aSheet().shift("2026-03-02", "DAY", "08:00", "12:00")
                                .with("Ana")
                                .shift("2026-03-02", "MidC", "13:00", "16:00")
                                .with("Ben"),
                        ct)))
                .containsExactly("CT 2026-03-02T12:00 2026-03-02T13:00 DAY,MidC");
    }

    @Test
    void marksOfBlocksForTheSameHoursAddUp() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "MidL", "17:00", "18:00").with("Ana"),
                area("CT", during("17:00", "18:00", "MidC"), during("17:00", "18:00", "MidL")));

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.needed()).hasHours(1);
    }

    @Test
    void minutesWithoutAnybodyAreAGap() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "08:00", "16:30")
                        .with("Ana")
                        .shift("2026-03-02", "ON1", "17:00", "20:00")
                        .with("Ben"),
                area("CT", during("08:00", "20:00", "DAY", "ON1")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-02T16:30 2026-03-02T17:00 DAY,ON1");
        assertThat(hour(coverage, MONDAY, 16)).isEqualTo(new Cell(Duration.ofHours(1), Duration.ofMinutes(30)));
        assertThat(hour(coverage, MONDAY, 16).isGap()).isTrue();
    }

    @Test
    void typeWithoutAnyShiftThatDayLeavesItsAreasUncovered() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "08:00", "12:00")
                        .with("Ana")
                        .shift("2026-03-03", "MidC", "08:00", "12:00")
                        .with("Ben")
                        .shift("2026-03-04", "DAY", "08:00", "12:00")
                        .with("Ana"),
                area("CT", during("08:00", "12:00", "DAY")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-03T08:00 2026-03-03T12:00 DAY");
    }

    @Test
    void areaThatNoShiftIsMarkedForIsNeverCovered() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "08:00", "12:00").with("Ana"),
                area("CT", during("08:00", "10:00")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-02T08:00 2026-03-02T10:00 ");
        assertThat(coverage.gaps().getFirst().finding().message())
                .isEqualTo("Nobody covers CT on 2026-03-02, 08:00 to 10:00. The coverage grid marks no shift for that"
                        + " time. Mark one, and import the grid again.");
    }

    @Test
    void nightBelongsToTheDayItBeginsOn() {
        SheetBuilder weekend = aSheet().shift("2026-03-06", "DAY", "08:00", "12:00")
                .with("Ana")
                .shift("2026-03-09", "DAY", "08:00", "12:00")
                .with("Ana");

        assertThat(told(of(weekend, area("CT", new AreaBlock(block(Days.WEEKDAYS, "22:00", "06:00"), List.of("ON1"))))))
                .containsExactly("CT 2026-03-06T22:00 2026-03-07T06:00 ON1");
        assertThat(told(of(weekend, area("CT", new AreaBlock(block(Days.WEEKENDS, "22:00", "06:00"), List.of("ON1"))))))
                .containsExactly(
                        "CT 2026-03-07T22:00 2026-03-08T06:00 ON1", "CT 2026-03-08T22:00 2026-03-09T06:00 ON1");
    }

    @Test
    void nightThatBeganOnTheDayBeforeTheFirstShiftCounts() {
        AreaCoverage coverage =
                of(aSheet().shift("2026-03-02", "ON2", "02:00", "08:00"), area("CT", during("22:00", "06:00", "ON2")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-02T02:00 2026-03-02T06:00 ON2");
    }

    @Test
    void gapIsCutWhereOtherTypesWouldCoverTheArea() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "X", "08:00", "14:00").with("Ana"),
                area(
                        "CT",
                        during("08:00", "10:00", "DAY"),
                        during("10:00", "12:00", "MidC"),
                        during("12:00", "14:00", "MidC")));

        assertThat(told(coverage))
                .containsExactly(
                        "CT 2026-03-02T08:00 2026-03-02T10:00 DAY", "CT 2026-03-02T10:00 2026-03-02T14:00 MidC");
    }

    @Test
    void areasWhoseMarksStandInAnotherOrderAreToldTogether() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "08:00", "12:00"),
                area("A", during("08:00", "12:00", "DAY", "MidC")),
                area("B", during("08:00", "12:00", "MidC", "DAY")));

        assertThat(told(coverage)).containsExactly("A,B 2026-03-02T08:00 2026-03-02T12:00 DAY,MidC");
    }

    @Test
    void nightShiftCoversItsBlockAcrossMidnight() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "ON1", "20:00", "08:00").with("Ana"),
                area("CT", during("22:00", "06:00", "ON1")));

        assertThat(coverage.gaps()).isEmpty();
        assertThat(hour(coverage, MONDAY, 23)).isEqualTo(hours(1, 0));
        assertThat(hour(coverage, MONDAY.plusDays(1), 5)).isEqualTo(hours(1, 0));
        assertThat(hour(coverage, MONDAY.plusDays(1), 6)).isEqualTo(hours(0, 0));
    }

    @Test
    void blockIsAnHourShorterWhereTheClockIsPutForward() {
        LocalDate sunday = LocalDate.parse("2026-03-29");
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-29", "A", "00:00", "02:00")
                        .with("Ana")
                        .shift("2026-03-29", "B", "03:00", "06:00")
                        .with("Ben"),
                area("CT", during("00:00", "06:00", "A", "B")));

        assertThat(coverage.gaps()).as("02:00 to 03:00 is not there that day").isEmpty();
        assertThat(hour(coverage, sunday, 2)).isEqualTo(hours(0, 0));
        assertThat(coverage.areas().getFirst().day(sunday)).isEqualTo(hours(5, 0));
    }

    @Test
    void blockAndShiftThatTheClockJumpsOverAreNotThere() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-29", "A", "02:30", "03:00")
                        .with("Ana")
                        .shift("2026-03-29", "B", "00:00", "06:00")
                        .with("Ben"),
                area("CT", during("02:30", "03:00", "A"), during("04:00", "05:00", "A")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-29T04:00 2026-03-29T05:00 A");
        assertThat(coverage.needed()).hasHours(1);
    }

    @Test
    void blockIsAnHourLongerWhereTheClockIsPutBack() {
        LocalDate sunday = LocalDate.parse("2026-10-25");
        AreaCoverage coverage = of(
                aSheet().shift("2026-10-25", "A", "00:00", "02:00")
                        .with("Ana")
                        .shift("2026-10-25", "B", "03:00", "06:00")
                        .with("Ben"),
                area("CT", during("00:00", "06:00", "A", "B")));

        assertThat(told(coverage)).containsExactly("CT 2026-10-25T02:00 2026-10-25T03:00 A,B");
        assertThat(hour(coverage, sunday, 2)).isEqualTo(hours(2, 2));
        assertThat(coverage.areas().getFirst().day(sunday)).isEqualTo(hours(7, 2));
    }

    @Test
    void blockWithoutHoursIsTheWholeDay() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "00:00", "00:00")
                        .with("Ana")
                        .shift("2026-03-03", "DAY", "00:00", "12:00")
                        .with("Ana")
                        .shift("2026-03-03", "MidC", "12:00", "18:00")
                        .with("Ben"),
                area("CT", new AreaBlock(new CoverageBlock("Week", Days.EVERY_DAY, null, null), List.of("DAY"))));

        assertThat(told(coverage)).containsExactly("CT 2026-03-03T12:00 2026-03-03T18:00 DAY");
    }

    @Test
    void whoMayNotReadTheAreasStudiesDoesNotCoverItR4() {
        SheetBuilder sheet = aSheet().member("Ben", SpecialtyType.BODY_ONLY, true)
                .shift("2026-03-02", "DAY", "08:00", "12:00")
                .with("Ben");
        AreaBlock block = during("08:00", "12:00", "DAY");

        AreaCoverage coverage = of(
                sheet,
                new StudyAreaDetails("CT Neuro", StudyType.NEURO, List.of(block)),
                new StudyAreaDetails("CT Body", StudyType.BODY, List.of(block)));

        assertThat(told(coverage)).containsExactly("CT Neuro 2026-03-02T08:00 2026-03-02T12:00 DAY");
    }

    @Test
    void whoMayNotBeOnTheShiftAtAllCoversNothingR4() {
        AreaCoverage coverage = of(
                aSheet().member("Ben", SpecialtyType.BODY_ONLY, true)
                        .shift("2026-03-02", "DAY", "08:00", "12:00")
                        .about(StudyType.NEURO, SpecialtyType.BOTH)
                        .with("Ben"),
                area("US", during("08:00", "12:00", "DAY")));

        assertThat(told(coverage)).containsExactly("US 2026-03-02T08:00 2026-03-02T12:00 DAY");
    }

    @Test
    void onlyTheTimeBetweenTheFirstShiftsStartAndTheLastOnesEndIsLookedAt() {
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "10:00", "12:00")
                        .with("Ana")
                        .shift("2026-03-02", "MidC", "12:00", "14:00")
                        .with("Ben"),
                area("CT", during("00:00", "23:00", "DAY")));

        assertThat(told(coverage)).containsExactly("CT 2026-03-02T12:00 2026-03-02T14:00 DAY");
    }

    @Test
    void areasThatLackTheSameAreToldTogether() {
        AreaBlock block = during("08:00", "12:00", "DAY");
        AreaCoverage coverage = of(
                aSheet().shift("2026-03-02", "DAY", "08:00", "12:00"),
                area("A", block),
                area("B", block),
                area("C", block),
                area("D", block),
                area("E", block),
                area("F", block));

        assertThat(coverage.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.areas()).containsExactly("A", "B", "C", "D", "E", "F");
            VersionFinding finding = gap.finding();
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.shift()).isEqualTo(gap.shifts().getFirst().id());
            assertThat(finding.message())
                    .isEqualTo("Nobody covers A, B, C, D and 2 areas more on 2026-03-02, 08:00 to 12:00. DAY could: see"
                            + " that somebody who reads there is on DAY on 2026-03-02, 08:00 to 12:00.");
        });
    }

    @Test
    void gapOfMoreAreasIsAnotherFinding() {
        AreaBlock block = during("08:00", "12:00", "DAY");
        SheetBuilder sheet = aSheet().shift("2026-03-02", "DAY", "08:00", "12:00");

        String before = of(sheet, area("A", block)).gaps().getFirst().finding().key();
        String after = of(sheet, area("A", block), area("B", block))
                .gaps()
                .getFirst()
                .finding()
                .key();

        assertThat(after).isNotEqualTo(before);
        assertThat(of(sheet, area("A", block)).gaps().getFirst().finding().key())
                .isEqualTo(before);
    }

    @Test
    void gapIsAWarningOfTheCheck() {
        SheetBuilder sheet =
                aSheet().shift("2026-03-02", "MidC", "08:00", "12:00").with("Ana");
        RosterSheet built = sheet.build();
        Coverage coverage = Coverage.of(built, sheet.crew(), List.of(area("CT", during("08:00", "12:00", "DAY"))));

        assertThat(RosterCheck.findings(built, sheet.crew(), coverage))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.STUDY_AREA_GAP);
                    assertThat(finding.message())
                            .isEqualTo("Nobody covers CT on 2026-03-02, 08:00 to 12:00. DAY could, and this version has"
                                    + " no such shift then. Import one that has, or mark others in the grid.");
                });
    }

    @Test
    void versionWithoutShiftsHasNoGaps() {
        assertThat(of(aSheet(), area("CT", during("08:00", "12:00", "DAY"))).gaps())
                .isEmpty();
    }

    private static Cell hours(int needed, int uncovered) {
        return new Cell(Duration.ofHours(needed), Duration.ofHours(uncovered));
    }

    private static Cell hour(AreaCoverage coverage, LocalDate day, int hour) {
        return coverage.areas().getFirst().hour(day, hour);
    }

    private static List<String> told(AreaCoverage coverage) {
        return coverage.gaps().stream()
                .map(gap -> "%s %s %s %s"
                        .formatted(
                                String.join(",", gap.areas()),
                                gap.start(),
                                gap.end(),
                                String.join(",", gap.shiftTypes())))
                .toList();
    }

    private static AreaCoverage of(SheetBuilder sheet, StudyAreaDetails... areas) {
        return AreaCoverage.of(sheet.build(), sheet.crew(), List.of(areas));
    }

    private static StudyAreaDetails area(String name, AreaBlock... blocks) {
        return new StudyAreaDetails(name, StudyType.GENERAL, List.of(blocks));
    }

    private static AreaBlock during(String from, String to, String... types) {
        return new AreaBlock(block(Days.EVERY_DAY, from, to), List.of(types));
    }

    private static CoverageBlock block(Days days, String from, String to) {
        return new CoverageBlock(from + " - " + to + " " + days, days, LocalTime.parse(from), LocalTime.parse(to));
    }
}
