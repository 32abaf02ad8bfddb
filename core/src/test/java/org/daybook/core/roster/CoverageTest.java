package org.daybook.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.core.roster.SheetBuilder.aSheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.core.roster.HourGrid.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void oneShiftsSurplusNeverMakesUpForAnothersGapR4() {
        Coverage coverage = of(aSheet().shift("2026-03-02", "DAY", "08:00", "17:00")
                .with("Ana", "Ben")
                .shift("2026-03-09", "DAY", "08:00", "17:00"));

        assertThat(coverage.summary().coveredShifts()).isEqualTo(1);
        assertThat(coverage.gaps())
                .extracting(gap -> gap.shift().date())
                .containsExactly(LocalDate.parse("2026-03-09"));
        assertThat(coverage.days())
                .extracting(DayCoverage::missing, DayCoverage::surplus)
                .containsExactly(tuple(0, 1), tuple(1, 0));
    }

    @Test
    void surplusAndGapInTheSameHourAreBothToldR4() {
        Coverage coverage = of(aSheet().shift("2026-03-02", "A", "08:00", "12:00")
                .with("Ana", "Ben")
                .shift("2026-03-02", "B", "08:00", "12:00"));

        assertThat(coverage.hours().cell(MONDAY, 9, null, null)).isEqualTo(new Cell(2, 1, 1));
        assertThat(coverage.days()).singleElement().satisfies(day -> {
            assertThat(day.missing()).isEqualTo(1);
            assertThat(day.surplus()).isEqualTo(1);
        });
    }

    @Test
    void whatDoesNotCountIsLeftOutOfEveryFigure() {
        Coverage coverage = of(aSheet().shift("2026-03-02", "A", "08:00", "12:00")
                        .with("Ana")
                        .shift("2026-03-02", "B", "08:00", "16:00")
                        .shift("2026-03-03", "B", "08:00", "16:00"))
                .only(shift -> shift.type().equals("A"));

        assertThat(coverage.shifts())
                .singleElement()
                .satisfies(each -> assertThat(each.covered()).isTrue());
        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.summary().totalShifts()).isEqualTo(1);
        assertThat(coverage.days()).extracting(DayCoverage::date).containsExactly(MONDAY);
        assertThat(coverage.hours().cell(MONDAY, 13, null, null).required()).isZero();
    }

    @Test
    void whomTheirSpecialtyForbidsAShiftDoesNotCoverItR4() {
        Coverage coverage = of(aSheet().member("Ben", SpecialtyType.BODY_ONLY, true)
                .shift("2026-03-02", "N", "08:00", "12:00")
                .about(StudyType.NEURO, SpecialtyType.BOTH)
                .with("Ben"));

        assertThat(coverage.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.covered()).isFalse();
            assertThat(shift.unfit()).isEqualTo(1);
        });
    }

    @Test
    void whoReadsBothCoversEverythingR4() {
        Coverage coverage = of(aSheet().member("Ana", SpecialtyType.BOTH, true)
                .shift("2026-03-02", "N", "08:00", "12:00")
                .about(StudyType.NEURO, SpecialtyType.NEURO_ONLY)
                .with("Ana"));

        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void nightCountsForTheHoursOfBothDaysAndNoOther() {
        HourGrid hours =
                of(aSheet().shift("2026-03-02", "ON1", "22:00", "06:00")).hours();

        assertThat(hours.cell(MONDAY, 21, null, null).required()).isZero();
        assertThat(hours.cell(MONDAY, 22, null, null).required()).isEqualTo(1);
        assertThat(hours.cell(MONDAY.plusDays(1), 5, null, null).required()).isEqualTo(1);
        assertThat(hours.cell(MONDAY.plusDays(1), 6, null, null).required()).isZero();
        assertThat(total(hours, null)).isEqualTo(8);
    }

    @Test
    void hourCountsForAShiftThatTakesAnyMinuteOfIt() {
        HourGrid hours = of(aSheet().shift("2026-03-02", "A", "08:30", "10:15")).hours();

        assertThat(total(hours, null)).isEqualTo(3);
        assertThat(hours.cell(MONDAY, 10, null, null).required()).isEqualTo(1);
    }

    @Test
    void wholeDayTakesTwentyFourHours() {
        assertThat(total(
                        of(aSheet().shift("2026-03-02", "Call", "07:00", "07:00"))
                                .hours(),
                        null))
                .isEqualTo(24);
    }

    @Test
    void hoursAreToldByStudyTypeAndSpecialty() {
        HourGrid hours = of(aSheet().shift("2026-03-02", "A", "08:00", "10:00")
                        .about(StudyType.BODY, SpecialtyType.BOTH)
                        .taking(2)
                        .shift("2026-03-02", "B", "08:00", "10:00")
                        .about(StudyType.NEURO, SpecialtyType.NEURO_ONLY))
                .hours();

        assertThat(hours.cell(MONDAY, 8, StudyType.BODY, null).required()).isEqualTo(2);
        assertThat(hours.cell(MONDAY, 8, StudyType.NEURO, null).required()).isEqualTo(1);
        assertThat(hours.cell(MONDAY, 8, null, SpecialtyType.BOTH).required()).isEqualTo(2);
        assertThat(hours.cell(MONDAY, 8, StudyType.BODY, SpecialtyType.NEURO_ONLY)
                        .required())
                .isZero();
    }

    @Test
    void mandatoryGapsComeFirstThenTheEarliest() {
        Coverage coverage = of(aSheet().shift("2026-03-02", "A", "08:00", "12:00")
                .shift("2026-03-03", "B", "08:00", "12:00")
                .shift("2026-03-04", "C", "08:00", "12:00")
                .mandatory());

        assertThat(coverage.gaps()).extracting(gap -> gap.shift().type()).containsExactly("C", "A", "B");
    }

    @Test
    void summaryHasTheFiguresOfTheSeed() {
        SheetBuilder sheet = aSheet();
        for (int i = 0; i < 15; i++) {
            sheet.shift("2026-03-%02d".formatted(i + 1), i < 8 ? "DAY" : "ON1", "08:00", "16:00")
                    .about(i < 8 ? StudyType.BODY : StudyType.NEURO, SpecialtyType.BOTH);
            if (i != 3 && i != 9) {
                sheet.with("Ana");
            }
        }

        CoverageSummary summary = of(sheet).summary();

        assertThat(summary.totalShifts()).isEqualTo(15);
        assertThat(summary.coveredShifts()).isEqualTo(13);
        assertThat(summary.uncoveredShifts()).isEqualTo(2);
        assertThat(summary.coveragePercentage()).hasToString("86.67");
        assertThat(summary.bodyImagingCount()).isEqualTo(8);
        assertThat(summary.neuroImagingCount()).isEqualTo(7);
        assertThat(summary.coverageByPosition()).isEqualTo(Map.of("DAY", 7, "ON1", 6));
    }

    @Test
    void versionWithoutShiftsLacksNothing() {
        assertThat(of(aSheet()).summary().coveragePercentage()).hasToString("100.00");
    }

    @Test
    void shiftThatTakesNobodyIsCoveredByNobody() {
        assertThat(of(aSheet().shift("2026-03-02", "A", "08:00", "12:00").taking(0))
                        .gaps())
                .isEmpty();
    }

    private static int total(HourGrid hours, @Nullable StudyType study) {
        int total = 0;
        for (LocalDate day : List.of(MONDAY.minusDays(1), MONDAY, MONDAY.plusDays(1))) {
            for (int hour = 0; hour < 24; hour++) {
                total += hours.cell(day, hour, study, null).required();
            }
        }
        return total;
    }

    private static Coverage of(SheetBuilder sheet) {
        return Coverage.of(sheet.build(), sheet.crew());
    }
}
