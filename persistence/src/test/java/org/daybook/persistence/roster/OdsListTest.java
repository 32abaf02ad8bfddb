package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.persistence.roster.OdsBuilder.anOds;
import static org.daybook.persistence.roster.OdsBuilder.covered;
import static org.daybook.persistence.roster.OdsBuilder.date;
import static org.daybook.persistence.roster.OdsBuilder.flag;
import static org.daybook.persistence.roster.OdsBuilder.merged;
import static org.daybook.persistence.roster.OdsBuilder.number;
import static org.daybook.persistence.roster.OdsBuilder.text;
import static org.daybook.persistence.roster.OdsBuilder.time;
import static org.daybook.persistence.roster.Rosters.codes;
import static org.daybook.persistence.roster.Rosters.only;
import static org.daybook.persistence.roster.Rosters.read;
import static org.daybook.persistence.roster.Rosters.sentence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadShift;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterReading;
import org.daybook.core.roster.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsListTest {

    @Test
    void everyColumnIsReadByItsHeadingInWhateverOrder() {
        RosterReading reading = read(anOds().sheet("May")
                .row(
                        "Assigned to",
                        "END",
                        "start time",
                        "Study Type",
                        "Specialty constraint",
                        "Mandatory",
                        "Required Staffing",
                        "Shift-Type",
                        "Date",
                        "Notes")
                .row(
                        text("Ana Ruiz; Ben Li"),
                        time("PT07H00M00S", "07:00"),
                        time("PT19H00M00S", "19:00"),
                        text("GENERAL"),
                        text("BODY_ONLY"),
                        flag(true),
                        number("2"),
                        text("ON1"),
                        date("2026-05-01", "1 May"),
                        text("bring a torch"))
                .emptyTail());

        assertThat(only(reading))
                .isEqualTo(new ReadShift(
                        new Place("May", 2, null),
                        LocalDate.of(2026, 5, 1),
                        "ON1",
                        LocalTime.of(19, 0),
                        LocalTime.of(7, 0),
                        2,
                        "BODY_ONLY",
                        "GENERAL",
                        true,
                        List.of("Ana Ruiz", "Ben Li"),
                        "bring a torch"));
        assertThat(reading.kind()).isEqualTo(RosterFileKind.ODS_LIST);
        assertThat(reading.peopleSeen()).containsExactly("Ana Ruiz", "Ben Li");
    }

    @ParameterizedTest
    @CsvSource({
        "Date, ShiftType, RequiredStaffing, SpecialtyConstraint, StudyType",
        "DATUM, Schichtart, Sollbesetzung, Fachgebiet, Untersuchungsart",
        "Fecha, Tipo de turno, Dotación, Especialidad, Tipo de estudio",
        "day, Assignment, headcount, speciality, Modality"
    })
    void headingsAreKnownInThreeLanguages(String date, String type, String required, String specialty, String study) {
        ReadShift shift = only(read(anOds().sheet("S")
                .row("", study, specialty, required, type, date)
                .row("", "MR", "NEURO", "3", "DAY", "2026-05-01")));

        assertThat(shift.shiftType()).isEqualTo("DAY");
        assertThat(shift.required()).isEqualTo(3);
        assertThat(shift.specialty()).isEqualTo("NEURO");
        assertThat(shift.studyType()).isEqualTo("MR");
    }

    @Test
    void titlesMayStandAboveTheHeadingsAndTheHeadingsStandOnEachPage() {
        RosterReading reading = read(anOds().sheet("S")
                .row(merged("Roster of May", 3, 1), covered(), covered())
                .row("")
                .row("Date", "Shift")
                .row("2026-05-01", "ON1")
                .row("Date", "Shift")
                .row("2026-05-02", "ON1"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.shifts()).extracting(shift -> shift.place().row()).containsExactly(4, 6);
    }

    @Test
    void severalSheetsAreReadOneAfterAnother() {
        RosterReading reading = read(anOds().sheet("May")
                .row("Date", "Shift")
                .row("2026-05-01", "ON1")
                .emptyTail()
                .sheet("Empty")
                .emptyTail()
                .sheet("June")
                .row("Shift", "Date")
                .row("ON2", "2026-06-01")
                .sheet("Legend")
                .row("ON1", "the first night shift"));

        assertThat(reading.shifts()).extracting(shift -> shift.place().sheet()).containsExactly("May", "June");
        assertThat(codes(reading)).containsExactly(FindingCode.SHEET_LEFT_OUT);
        assertThat(sentence(reading)).startsWith("Sheet “Legend” is neither a list of shifts nor a coverage grid");
    }

    @Test
    void repeatCountsInTheBillionsCostNothing() {
        RosterReading reading = read(anOds().sheet("S")
                .row("Date", "Shift", "Required")
                .rows("table:number-rows-repeated=\"4000000000\"", "")
                .rows("table:number-rows-repeated=\"2000000000\"", "2026-05-01", "ON1", "2")
                .rows("table:number-rows-repeated=\"99999999999999999999999\"", "2026-05-02", "ON1", "2")
                .row(
                        text("2026-05-03"),
                        text("ON1"),
                        number("2")
                                .replace(
                                        "<table:table-cell",
                                        "<table:table-cell table:number-columns-repeated=\"3000000000\"")));

        assertThat(reading.shifts())
                .extracting(shift -> shift.date().getDayOfMonth())
                .containsExactly(1, 2, 3);
        assertThat(codes(reading))
                .containsExactly(FindingCode.DUPLICATE_ROW, FindingCode.DUPLICATE_ROW, FindingCode.TOO_LARGE);
        assertThat(reading.findings().getFirst().message()).contains("stands there 2,000,000,000 times");
    }

    @Test
    void rowsForSeveralPeopleOfOneShiftAreOneShift() {
        RosterReading reading = read(anOds().sheet("S")
                .row("Date", "Shift", "Person")
                .row("2026-05-01", "ON1", "Ana")
                .row("2026-05-01", "ON2", "Cleo")
                .row("2026-05-01", "ON1", "Ben")
                .row("2026-05-01", "ON1", ""));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.shifts())
                .extracting(ReadShift::shiftType, ReadShift::people, ReadShift::required)
                .containsExactly(tuple("ON1", List.of("Ana", "Ben"), 3), tuple("ON2", List.of("Cleo"), null));
    }

    @Test
    void aRowThatSaysNothingNewIsADuplicate() {
        RosterReading reading = read(anOds().sheet("S")
                .row("Date", "Shift", "Required")
                .row("2026-05-01", "ON1", "2")
                .row("2026-05-01", "ON1", "3")
                .row("2026-05-01", "ON1", "2"));

        assertThat(reading.shifts()).extracting(ReadShift::required).containsExactly(2, 3);
        assertThat(sentence(reading))
                .startsWith("Row 4 says again what row 2 said: ON1 on 2026-05-01. It was kept once");
    }

    @Test
    void anUnfilledSlotIsAShiftWithNobody() {
        RosterReading reading =
                read(anOds().sheet("S").row("Date", "Shift", "Staff").row("2026-05-01", "ON1", "---"));

        assertThat(reading.shifts()).extracting(ReadShift::people).containsExactly(List.of());
        assertThat(reading.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(FindingCode.UNFILLED_SLOT, Severity.INFO));
    }

    @Test
    void aMergedDateCountsForEveryRowThatItCovers() {
        RosterReading reading = read(anOds().sheet("S")
                .row("Date", "Shift")
                .row(merged("2026-05-01", 1, 3), text("ON1"))
                .row(covered(), text("ON2"))
                .row(covered(), text("DAY"))
                .row("2026-05-02", "ON1"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.shifts())
                .extracting(shift -> shift.date().getDayOfMonth() + shift.shiftType())
                .containsExactly("1ON1", "1ON2", "1DAY", "2ON1");
    }

    @Test
    void whatIsHiddenIsSaid() {
        RosterReading reading = read(anOds().sheet("S")
                .raw("<table:table-column/><table:table-column table:visibility=\"collapse\""
                        + " table:number-columns-repeated=\"1\"/>")
                .row("Date", "Shift")
                .rows("table:visibility=\"filter\"", "2026-05-01", "ON1")
                .row(merged("2026-05-02", 1, 2), text("ON1"))
                .row("<table:covered-table-cell><text:p>2026-05-09</text:p></table:covered-table-cell>", text("ON2"))
                .sheet("Old", "table:style-name=\"hidden\"")
                .row("Date", "Shift")
                .row("2025-05-01", "ON1"));

        assertThat(reading.shifts())
                .extracting(shift -> shift.date().getDayOfMonth())
                .containsExactly(1, 2, 2);
        assertThat(codes(reading)).containsOnly(FindingCode.HIDDEN_CONTENT).hasSize(4);
        assertThat(reading.findings())
                .extracting(finding ->
                        finding.place() == null ? "" : finding.place().inWords())
                .containsExactly(
                        "sheet “S”, row 2", "sheet “S”, row 1, column B", "sheet “S”, row 4", "sheet “Old”, row 1");
    }

    @Test
    void commentsAndDrawingsInACellAreNotItsText() {
        ReadShift shift = only(
                read(
                        anOds().sheet("S")
                                .row("Date", "Shift")
                                .row(
                                        "<table:table-cell"
                                            + " office:value-type=\"string\"><office:annotation><dc:creator>x</dc:creator><text:p>really?</text:p></office:annotation><text:p>2026-05-01</text:p></table:table-cell>",
                                        "<table:table-cell office:value-type=\"string\"><text:p>Mid<text:s"
                                            + " text:c=\"2\"/><text:span>C</text:span></text:p><table:table><table:table-row/></table:table></table:table-cell>")));

        assertThat(shift.shiftType()).isEqualTo("Mid C");
    }

    @Test
    void deletedCellsThatAreStillTrackedAreNoRows() {
        assertThat(only(read(anOds().raw(
                                        "<table:tracked-changes><table:deletion><table:table><table:table-row/></table:table></table:deletion></table:tracked-changes>")
                                .sheet("S")
                                .row("Date", "Shift")
                                .row("2026-05-01", "ON1")))
                        .date())
                .isEqualTo("2026-05-01");
    }

    @Test
    void hoursMayStandInOneColumn() {
        ReadShift shift =
                only(read(anOds().sheet("S").row("Date", "Shift", "Hours").row("2026-05-01", "ON1", "7p-7a")));

        assertThat(shift.start()).isEqualTo("19:00");
        assertThat(shift.end()).isEqualTo("07:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19:00", "7 pm", "1900", "0.791666666666667"})
    void aTimeMayBeATextOrANumber(String start) {
        String cell = start.matches("[\\d.]+") ? number(start) : text(start);

        ReadShift shift = only(read(anOds().sheet("S")
                .row("Date", "Shift", "Start", "End")
                .row(text("2026-05-01"), text("ON1"), cell, date("1899-12-30T19:00:00", "19:00"))));

        assertThat(shift.start()).isEqualTo("19:00");
        assertThat(shift.end()).as("equal times are 24 hours").isEqualTo("19:00");
    }

    @ParameterizedTest
    @CsvSource({
        "Required, twenty, BAD_NUMBER, C",
        "Required, -1, BAD_NUMBER, C",
        "Required, 2.5, BAD_NUMBER, C",
        "Required, 1000, BAD_NUMBER, C",
        "Required, 123456789012345, BAD_NUMBER, C",
        "Required, '', MISSING_VALUE, C",
        "Mandatory, perhaps, BAD_FLAG, C",
        "Start, 07:00, MISSING_VALUE, C",
        "Hours, all day, BAD_TIME, C",
        "Specialty, #REF!, BAD_TEXT, C"
    })
    void aDetailThatCannotBeReadIsAWarningAndTheShiftIsKept(
            String heading, String value, FindingCode code, String column) {
        RosterReading reading =
                read(anOds().sheet("S").row("Date", "Shift", heading).row("2026-05-01", "ON1", value));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(reading.findings())
                .containsExactly(new Finding(code, Severity.WARNING, new Place("S", 2, column), sentence(reading)));
        assertThat(sentence(reading)).contains("kept").endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-99-99, ON1, BAD_DATE, A",
        "45658, ON1, BAD_DATE, A",
        "'', ON1, MISSING_VALUE, A",
        "2026-05-01, '', MISSING_VALUE, B",
        "#N/A, ON1, MISSING_VALUE, A"
    })
    void whatLosesAShiftIsAnError(String date, String type, FindingCode code, String column) {
        RosterReading reading =
                read(anOds().sheet("S").row("Date", "Shift").row(date, type).row("2026-05-02", "ON1"));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(reading.blocked()).isTrue();
        assertThat(reading.findings().getLast().code()).isEqualTo(code);
        assertThat(reading.findings().getLast().place()).isEqualTo(new Place("S", 2, column));
    }

    @Test
    void aTotalBelowTheListIsLeftOutAndALineOfDashesToo() {
        RosterReading reading = read(anOds().sheet("S")
                .row("Date", "Shift", "Required")
                .row("2026-05-01", "ON1", "2")
                .row("-----", "", "---")
                .row("Total", "", "2"));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(reading.blocked()).isFalse();
        assertThat(sentence(reading))
                .isEqualTo(
                        "Row 4 of sheet “S” has neither a date nor a shift type (it says “Total”), so the row was left"
                                + " out. Fill them in if it is a shift.");
    }

    @Test
    void aListWithoutAShiftTypeSaysWhichColumnIsMissing() {
        RosterReading reading =
                read(anOds().sheet("S").row("Date", "Required", "Specialty").row("2026-05-01", "2", "BOTH"));

        assertThat(codes(reading)).containsExactly(FindingCode.MISSING_COLUMN);
        assertThat(sentence(reading)).contains("none of them is a shift type").contains("“Shift type”");
        assertThat(reading.blocked()).isTrue();
    }

    @Test
    void columnsThatMeanNothingOrTheSameAreSaid() {
        RosterReading reading = read(
                anOds().sheet("S").row("Date", "Shift", "Colour", "Day").row("2026-05-01", "ON1", "red", "Friday"));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(codes(reading)).containsExactly(FindingCode.DUPLICATE_COLUMN, FindingCode.UNKNOWN_COLUMN);
        assertThat(reading.findings().getLast().message()).contains("the column “Colour” was left out");
    }

    @Test
    void datesWithTwoReadingsAreSaidOnce() {
        RosterReading reading = read(anOds().sheet("S")
                .row("Date", "Shift")
                .row("1/2/2026", "ON1")
                .row("2/2/2026", "ON1")
                .row("3/2/2026", "ON1"));

        assertThat(reading.shifts())
                .extracting(shift -> shift.date().getMonthValue())
                .containsOnly(2);
        assertThat(codes(reading)).containsExactly(FindingCode.AMBIGUOUS_DATE);
        assertThat(sentence(reading)).contains("read with the day first");
    }

    @Test
    void datesInBothOrdersAreErrorsWhereTheyHaveTwoReadings() {
        RosterReading reading = read(anOds().sheet("S")
                .row("Date", "Shift")
                .row("13/4/2026", "ON1")
                .row("4/14/2026", "ON1")
                .row("3/4/2026", "ON1"));

        assertThat(reading.shifts()).hasSize(2);
        assertThat(codes(reading)).containsExactly(FindingCode.AMBIGUOUS_DATE);
        assertThat(reading.blocked()).isTrue();
    }
}
