package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.roster.Rosters.codes;
import static org.daybook.persistence.roster.Rosters.only;
import static org.daybook.persistence.roster.Rosters.read;
import static org.daybook.persistence.roster.Rosters.sentence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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

class AmionReportTest {

    private static final String HEAD_619 = """
        Assignments for May 2026     (as of May 2 10:36 2026 US ET)

        Field  1 - 3: Staff name, unique ID, backup ID
        Field  4 - 6: Assignment name (in quotes), unique ID, backup ID
        Field  7 -  9: Date and time of assignment (GMTO=7 1 1 Pacific)

        """;
    private static final String HEAD_625C = HEAD_619.stripTrailing() + """

        Field  9 -14: Staff type, Pager, Tel, Email, Messagable, Shift note
        Field 15 -16: Assignment type (o=oncall, v=away, c=clinic, r=rotation, m=meeting, -=other), Grouping

        """;

    private static String detailed(String name, String type, String kind) {
        return "\"%s\",28,24,\"Ward\",117,28,5-1-26,0700,1900,\"%s\",\"215-1234\",\"\",\"\",0,\"call first\",%s,\"Ward\"\n"
                .formatted(name, type, kind);
    }

    @Test
    void aRowOfReport619IsAShift() {
        RosterReading reading = read(HEAD_619 + "\"Ruiz, Ana\",37,33,\"Ward,  night\",75,189,5-1-26,1800,0600\n");

        assertThat(only(reading))
                .isEqualTo(new ReadShift(
                        new Place(null, 7, null),
                        LocalDate.of(2026, 5, 1),
                        "Ward, night",
                        LocalTime.of(18, 0),
                        LocalTime.of(6, 0),
                        1,
                        null,
                        null,
                        null,
                        List.of("Ruiz, Ana"),
                        null));
        assertThat(reading.kind()).isEqualTo(RosterFileKind.AMION_619);
    }

    @Test
    void aRowOfReport625cIsAShiftWithItsNote() {
        RosterReading reading = read(HEAD_625C + detailed("Ana", "Attending", "o"));

        assertThat(only(reading).note()).isEqualTo("call first");
        assertThat(reading.kind()).isEqualTo(RosterFileKind.AMION_625C);
    }

    @Test
    void theDivisionOfSeveralAccountsIsKeptAndKeepsTheirShiftsApart() {
        RosterReading reading = read(HEAD_619
                + "\"Heart\",\"Ana\",1,1,\"Call\",2,2,5-1-26,0700,0700\n"
                + "\"Lung\",\"Ben\",1,1,\"Call\",2,2,5-1-26,0700,0700\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.shifts()).extracting(ReadShift::note).containsExactly("Heart", "Lung");
        assertThat(reading.shifts())
                .as("equal times are 24 hours")
                .allMatch(shift -> LocalTime.of(7, 0).equals(shift.start())
                        && LocalTime.of(7, 0).equals(shift.end()));
    }

    @Test
    void tabsPartTheFieldsAsWell() {
        RosterReading reading = read("""
            Assignments for May 2026
            Field  1 - 3: Staff name, unique ID, backup ID

            Ruiz, Ana\t37\tEPICID:R1\t"Ward"\t75\t189\t5-1-26\t1800\t0600
            Ben\t37\t33\tClinic, early\t75\t189\t5-1-26\t0800\t1200\tResident\t\t\t\t0\t\tc\tClinic
            """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.kind()).isEqualTo(RosterFileKind.AMION_625C);
        assertThat(reading.shifts())
                .extracting(shift -> shift.shiftType() + ": " + shift.people())
                .containsExactly("Ward: [Ruiz, Ana]", "Clinic, early: [Ben]");
    }

    @Test
    void rowsAreFoundByTheirShapeWhateverStandsAboveThem() {
        String row = "\"Ana\",37,33,\"Ward\",75,189,5-1-26,1800,0600";

        assertThat(only(read(row + "\r\n")).place().row()).isEqualTo(1);
        assertThat(only(read(HEAD_625C.repeat(2) + row)).place().row()).isEqualTo(17);
        assertThat(only(read(HEAD_619.replace("\n", "\r\n") + row)).people()).containsExactly("Ana");
    }

    @Test
    void aSlotThatNobodyHoldsIsOpen() {
        RosterReading reading = read(HEAD_625C + detailed("---", "", "o") + detailed("Ana", "Attending", "o"));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(reading.shifts().getFirst().required()).isEqualTo(2);
        assertThat(reading.shifts().getFirst().people()).containsExactly("Ana");
        assertThat(codes(reading)).containsExactly(FindingCode.UNFILLED_SLOT);
        assertThat(reading.findings().getFirst().severity()).isEqualTo(Severity.INFO);
        assertThat(sentence(reading))
                .isEqualTo("Nobody holds Ward on 2026-05-01 yet (row 9). It was kept as open; assign somebody.");
    }

    @Test
    void thePartsOfASplitShiftAreShiftsOfTheirOwn() {
        RosterReading reading = read(HEAD_619
                + "\"Ana\",1,1,\"Call\",129,35,5-30-26,0600,1000\n"
                + "\"Ben\",1,1,\"Call\",129,35,5-30-26,1000,1400\n"
                + "\"Ana\",1,1,\"Call\",129,35,5-30-26,1400,0000\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.shifts())
                .extracting(ReadShift::end)
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.MIDNIGHT);
    }

    @Test
    void theSamePersonTwiceInAShiftIsSaid() {
        String row = "\"Ana\",1,1,\"Call\",129,35,5-30-26,0600,1000\n";

        RosterReading reading = read(HEAD_619 + row + row);

        assertThat(reading.shifts()).hasSize(1);
        assertThat(sentence(reading)).startsWith("Row 8 gives Call to Ana on 2026-05-30 again");
    }

    @Test
    void absencesAndServicesAreCountedAndLeftOut() {
        RosterReading reading = read(HEAD_625C
                + detailed("Ana", "Attending", "v")
                + detailed("Ben", "Attending", "v")
                + detailed("Pager 7", "Services", "o")
                + detailed("Desk", "", "r")
                + detailed("Cleo", "Attending", "m"));

        assertThat(reading.peopleSeen()).containsExactly("Cleo");
        assertThat(codes(reading)).containsExactly(FindingCode.AWAY_ROW, FindingCode.SERVICE_ROW);
        assertThat(reading.findings().getFirst().message()).startsWith("2 rows say that people are away");
    }

    @Test
    void namesAreReadInLatin1AndUtf8() {
        String report = HEAD_619 + "\"Núñez, José\",37,33,\"Ward\",75,189,5-1-26,1800,0600";

        assertThat(only(read(report.getBytes(StandardCharsets.ISO_8859_1))).people())
                .containsExactly("Núñez, José");
        assertThat(only(read(report.getBytes(StandardCharsets.UTF_8))).people()).containsExactly("Núñez, José");
    }

    @Test
    void bareQuotationMarksWithinANameHarmNoOtherRow() {
        RosterReading reading = read(HEAD_619
                + "\"Bob \"the man\" Smith\",37,33,\"Ward \"\"A\"\"\",75,189,5-1-26,1800,0600\n"
                + "\"Ana,37,33,\"Ward\",75,189,5-1-26,1800,0600\n"
                + "\"Ben\",37,33,\"Ward\",75,189,5-1-26,1800,0600\n");

        assertThat(reading.shifts()).extracting(ReadShift::shiftType).contains("Ward \"A\"", "Ward");
        assertThat(reading.peopleSeen()).contains("Bob \"the man\" Smith", "Ben");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ana\",37,33,\"Ward\",75,189,5-1-26,18",
                "\"Ana\",37,33,\"War",
                "Ana is ill",
                "\"Ana\",37,33,\"Ward\",75,189,13-1-26,1800,0600",
                "\"Ana\",37,33,\"\",75,189,5-1-26,1800,0600"
            })
    void aRowThatCannotBeReadIsAnError(String broken) {
        RosterReading reading = read(HEAD_619 + "\"Ana\",37,33,\"Ward\",75,189,5-1-26,1800,0600\n" + broken + "\n");

        assertThat(reading.shifts()).hasSize(1);
        assertThat(reading.blocked()).isTrue();
        assertThat(sentence(reading)).contains("ow 8").contains("left out").endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"2500,0600", "0860,0600", "2401,0600"})
    void aShiftWithImpossibleHoursIsKeptWithoutThem(String start, String end) {
        RosterReading reading = read(HEAD_619 + "\"Ana\",37,33,\"Ward\",75,189,5-1-26,%s,%s".formatted(start, end));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(reading.shifts().getFirst().start()).isNull();
        assertThat(codes(reading)).containsExactly(FindingCode.BAD_TIME);
    }

    @Test
    void aLineWithoutEndIsNoRowAndCostsNoTime() {
        RosterReading reading =
                read(HEAD_619 + "\"Ana\",37,33,\"Ward\",75,189,5-1-26,1800,0600\n" + "\"a,".repeat(5_000_000));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(codes(reading)).containsExactly(FindingCode.BAD_ROW);
    }

    @Test
    void aReportWithoutARowSaysSo() {
        assertThat(codes(read(HEAD_619))).containsExactly(FindingCode.NO_SHIFTS);
    }
}
