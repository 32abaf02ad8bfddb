package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.CoverageBlock;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.ReadCoverage;
import org.daybook.core.roster.ReadShift;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real files of hospitals, of Amion and of many spreadsheet programs, where they are at hand. */
class ExampleRostersTest {

    private static final Path EXAMPLES = Path.of("..", "..", "shared", "examples");

    @BeforeEach
    void atHand() {
        assumeTrue(Files.isDirectory(EXAMPLES.resolve("ods")), "the example files are not at hand");
    }

    @Test
    void theCoverageGridsOfAHospitalAreRead() throws IOException {
        RosterReading reading = read("ods/schedCU__cuSchedNormalized.ods");

        assertThat(reading.kind()).isEqualTo(RosterFileKind.ODS_COVERAGE);
        assertThat(reading.coverage().stream().filter(cell -> cell.shiftType() != null))
                .hasSize(268);
        Map<CoverageBlock, List<ReadCoverage>> blocks =
                reading.coverage().stream().collect(Collectors.groupingBy(ReadCoverage::block));
        assertThat(blocks).hasSize(12);
        assertThat(blocks.keySet())
                .contains(
                        block("Mid Weekday Body 5 - 6 pm", CoverageBlock.Days.WEEKDAYS, 17, 18),
                        block("Mid Weekday Neuro 6 pm - 12 am", CoverageBlock.Days.WEEKDAYS, 18, 0),
                        block("Mid Weekend 10pm-Midnight", CoverageBlock.Days.WEEKENDS, 22, 0),
                        block("Mid 12am-1am", CoverageBlock.Days.EVERY_DAY, 0, 1),
                        block("ON Weekend Body 1 am - 8 am", CoverageBlock.Days.WEEKENDS, 1, 8));
        assertThat(reading.coverage())
                .filteredOn(cell -> cell.block().text().equals("Mid Weekend Neuro 5 pm - 12 am")
                        && cell.area().equals("Allen CT Body"))
                .extracting(ReadCoverage::shiftType, cell -> cell.place().column())
                .containsExactly(tuple("Mid 3", "D"));
        assertThat(Rosters.codes(reading)).containsExactly(FindingCode.UNCOVERED_AREA, FindingCode.SECOND_GRID);
        assertThat(reading.findings().getFirst().message()).contains("“CHONY Neuro” (row 10)");
    }

    private static CoverageBlock block(String text, CoverageBlock.Days days, int start, int end) {
        return new CoverageBlock(text, days, LocalTime.of(start, 0), LocalTime.of(end, 0));
    }

    @Test
    void theListsOfAHospitalAreRead() throws IOException {
        RosterReading valid = read("ods/schedCU__valid_schedule.ods");
        assertThat(valid.findings()).isEmpty();
        assertThat(valid.shifts()).hasSize(150);
        assertThat(valid.shifts().get(2))
                .extracting(ReadShift::date, ReadShift::shiftType, ReadShift::required, ReadShift::specialty)
                .containsExactly(LocalDate.of(2025, 1, 3), "Night", 4, "Surgery");

        assertThat(read("ods/schedCU__large_schedule.ods").shifts()).hasSize(1_200);

        RosterReading partial = read("ods/schedCU__partial_schedule.ods");
        assertThat(partial.shifts()).hasSize(50).allMatch(shift -> shift.studyType() == null);
        assertThat(partial.findings()).isEmpty();
    }

    @Test
    void theFaultsOfABadListAreNamedWithTheirCells() throws IOException {
        RosterReading reading = read("ods/schedCU__invalid_schedule.ods");

        assertThat(reading.shifts()).hasSize(27);
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " "
                        + (finding.place() == null ? "" : finding.place().inWords()))
                .containsExactly(
                        "MISSING_VALUE sheet “Sheet1”, row 2, column C",
                        "BAD_NUMBER sheet “Sheet1”, row 4, column C",
                        "MISSING_VALUE sheet “Sheet1”, row 11, column C",
                        "BAD_NUMBER sheet “Sheet1”, row 13, column C",
                        "MISSING_VALUE sheet “Sheet1”, row 20, column C",
                        "BAD_NUMBER sheet “Sheet1”, row 22, column C");
    }

    @Test
    void amionsReportsAreRead() throws IOException {
        RosterReading single = read("amion/rpt619-single-account-2015-07.txt");
        assertThat(single.kind()).isEqualTo(RosterFileKind.AMION_619);
        assertThat(single.findings()).isEmpty();
        assertThat(single.shifts())
                .extracting(shift -> "%d %s %s %s-%s %s"
                        .formatted(
                                shift.place().row(),
                                shift.date(),
                                shift.shiftType(),
                                shift.start(),
                                shift.end(),
                                shift.people()))
                .containsExactly(
                        "7 2015-07-01 Ward SAR 18:00-06:00 [Johnson]", "8 2015-07-01 Amb SAR 18:00-06:00 [Jones]");

        RosterReading multi = read("amion/rpt619-multi-account-2015-07.txt");
        assertThat(multi.shifts())
                .extracting(ReadShift::shiftType, ReadShift::end, ReadShift::note)
                .containsExactly(
                        tuple("ACE 1 Resident 12a-11a Post Call", LocalTime.of(11, 0), "IM Residents"),
                        tuple("ACE 2 Resident 8:30a-12a Long (Adm 12p-12a)", LocalTime.MIDNIGHT, "IM Residents"));

        for (String accounts : List.of("single", "multi")) {
            RosterReading detailed = read("amion/rpt625c-%s-account-2015-07.txt".formatted(accounts));
            assertThat(detailed.kind()).isEqualTo(RosterFileKind.AMION_625C);
            assertThat(detailed.findings()).isEmpty();
            assertThat(detailed.shifts())
                    .hasSize(2)
                    .allMatch(shift -> LocalTime.of(7, 0).equals(shift.end()));
        }
    }

    @Test
    void everythingElseIsRefusedWithASentence() throws IOException {
        SoftAssertions all = new SoftAssertions();
        try (Stream<Path> ods = Files.list(EXAMPLES.resolve("ods"));
                Stream<Path> amion = Files.list(EXAMPLES.resolve("amion"))) {
            for (Path file :
                    Stream.concat(ods, amion).filter(each -> !isRoster(each)).toList()) {
                RosterReading reading = read(EXAMPLES.relativize(file).toString());
                all.assertThat(reading.kind()).as("%s", file).isEqualTo(RosterFileKind.UNKNOWN);
                all.assertThat(reading.blocked()).as("%s", file).isTrue();
                all.assertThat(reading.findings().getLast().message())
                        .as("%s", file)
                        .endsWith(".");
            }
        }
        all.assertAll();
        assertThat(Rosters.codes(read("ods/odftoolkit__empty_file.ods"))).containsExactly(FindingCode.EMPTY_FILE);
        assertThat(Rosters.codes(read("ods/tika__testODSMacro.ods"))).contains(FindingCode.MACROS_IGNORED);
        assertThat(Rosters.sentence(read("amion/rpt2-multi-account-2015-07.txt")))
                .contains("report 2,");
        assertThat(Rosters.sentence(read("amion/rpt34-single-account-2015-07.txt")))
                .contains("report 34");
        assertThat(Rosters.sentence(read("amion/rpt706-staff-list.txt"))).contains("report 706");
    }

    private static boolean isRoster(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("schedCU__")
                || name.startsWith("rpt619")
                || name.startsWith("rpt625")
                || name.equals("FORMATS.txt");
    }

    private static RosterReading read(String file) throws IOException {
        return new RosterFileReader(RosterLimits.generous())
                .read(EXAMPLES.resolve(file), Progress.unwatched())
                .orElseThrow();
    }
}
