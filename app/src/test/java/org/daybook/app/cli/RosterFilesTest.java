package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters from files of all kinds, whole, damaged and real. */
class RosterFilesTest {

    private static final Path EXAMPLES = Path.of("../../shared/examples");

    private static final String LOCKED = """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <manifest:file-entry manifest:full-path="content.xml" manifest:size="1">
        <manifest:encryption-data/></manifest:file-entry></manifest:manifest>
        """;

    private static final Pattern GOOD = Pattern.compile("schedCU__(large|partial|valid)_schedule.ods|rpt(619|625c)-.*");

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = Shell.begun(folder);
        shell.done("roster", "hospital", "add", "--name", "Charité");
    }

    @Test
    void spreadsheetComesInZippedOrFlat() throws IOException {
        String table = table(row("Date", "Shift type", "People"), row("2026-03-02", "DAY", "Ana Ruiz"));
        Path zipped = zip("march.ods", "content.xml", content("document-content", table));
        Path flat = Files.writeString(folder.resolve("march.fods"), content("document", table));

        assertThat(imported("ods", zipped).get("shifts").asInt()).isEqualTo(1);
        assertThat(imported("ods", flat).get("shifts").asInt()).isEqualTo(1);
    }

    @Test
    void reportOfAmionComesIn() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), """
            Assignments for March 2026     (as of Mar 1 10:36 2026 eastern time)

            Field  1 - 3: Staff name, unique ID, backup ID
            Field  4 - 6: Assignment name (in quotes), unique ID, backup ID
            Field  7 - 8: Date and time of assignment (GMTO=-5 1)

            "Ruiz",28,24,"Night float",75,1,3-2-26,2000,0800
            "---",0,0,"Night float",75,1,3-3-26,2000,0800
            """);

        JsonNode imported = imported("amion", report);

        assertThat(imported.get("shifts").asInt()).isEqualTo(2);
        assertThat(imported.get("assignments").asInt()).isEqualTo(1);
        assertThat(imported.get("newShiftTypes").toString()).isEqualTo("[\"Night float\"]");
    }

    @Test
    void damagedFilesAreEachToldWhatTheyAre() throws IOException {
        assertRefused(written("empty.csv", ""), "The file is empty.");
        assertRefused(written("letter.csv", "Dear diary, nothing today.\n"), "Begin a list with headings");
        assertRefused(written("soon.csv", "Date,Shift type\nsoon,DAY\n"), "“soon” in row 2 of the file is no date");
        assertRefused(written("headings.csv", "Date,Shift type\n"), "it has no shift.");
        assertRefused(written("report.pdf", "%PDF-1.7\n1 0 obj\n"), "This is a PDF");
        assertRefused(written("page.html", "<!DOCTYPE html><html><body>Sign in</body></html>"), "This is a web page");
        assertRefused(zip("book.xlsx", "xl/workbook.xml", "<workbook/>"), "This is an Excel workbook");
        assertRefused(zip("locked.ods", "META-INF/manifest.xml", LOCKED), "protected by a password");
        byte[] whole = Files.readAllBytes(zip("whole.ods", "content.xml", content("document-content", table())));
        assertRefused(
                Files.write(folder.resolve("cut.ods"), Arrays.copyOf(whole, whole.length / 2)), "damaged or cut off");
        assertThat(shell.json("roster", "versions")).isEmpty();
    }

    @Test
    void aCoverageGridBecomesTheStudyAreasOfTheHospital() throws IOException {
        Path grid = written(
                "grid.fods",
                content("document", table(row("5 pm - 6 pm"), row("", "MidC"), row("CT Neuro", "x"), row("US", "x"))));

        JsonNode imported = imported("ods", grid);

        assertThat(imported.get("kind").asText()).isEqualTo("ODS_COVERAGE");
        assertThat(imported.get("version").isNull()).isTrue();
        assertThat(imported.get("studyAreas").toString())
                .isEqualTo("{\"areas\":2,\"blocks\":1,\"marks\":2,\"new\":[\"CT"
                        + " Neuro\",\"US\"],\"changed\":[],\"gone\":[]}");
        assertThat(shell.json("roster", "hospital", "areas", "--hospital", "Charité")
                        .get(0)
                        .toString())
                .isEqualTo("{\"name\":\"CT Neuro\",\"studyType\":\"NEURO\",\"blocks\":[{\"name\":\"5 pm - 6 pm\","
                        + "\"days\":\"EVERY_DAY\",\"start\":\"17:00\",\"end\":\"18:00\",\"shiftTypes\":[\"MidC\"]}]}");
        assertThat(shell.json("roster", "versions")).isEmpty();

        imported("csv", written("march.csv", "Date,Shift type\n2026-03-02,MidC\n"));
        JsonNode coverage = shell.json("roster", "coverage", "march", "--areas");
        assertThat(coverage.get("uncoveredMinutes").asInt()).isEqualTo(120);
        assertThat(coverage.get("areas").get(1).get("uncovered").toString())
                .isEqualTo("[{\"date\":\"2026-03-02\",\"hours\":[17]}]");
        assertThat(coverage.get("gaps").get(0).get("areas").toString()).isEqualTo("[\"CT Neuro\",\"US\"]");
        assertThat(shell.done("roster", "coverage", "march", "--areas").out())
                .startsWith("2 study areas need somebody for 2 hours; for 2 of them nobody is there.")
                .containsPattern("2026-03-02 17:00 +2026-03-02 18:00 +MidC +CT Neuro, US");
    }

    @Test
    void whatIsOnlyOddComesInWithAWarning() throws IOException {
        Path late = written("late.csv", "Date,Shift type,Start,End\n2026-03-02,DAY,late,17:00\n");
        String twoBillionTimes = "<table:table-row table:number-rows-repeated=\"2000000000\">"
                + row("2026-03-02", "DAY").substring("<table:table-row>".length());
        Path endless = written("endless.fods", content("document", table(row("Date", "Shift type"), twoBillionTimes)));

        assertThat(imported("csv", late).get("findings").get(0).get("message").asText())
                .contains("is no time of the day");
        assertThat(imported("ods", endless)
                        .get("findings")
                        .get(0)
                        .get("message")
                        .asText())
                .contains("2,000,000,000 times");
    }

    @Test
    @Tag("slow")
    void everyExampleIsTakenOrRefusedInASentence() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "the examples are not on this machine");
        for (String type : List.of("Morning", "Afternoon", "Night")) {
            shell.done(
                    "roster",
                    "hospital",
                    "shift-type",
                    type,
                    "--hospital",
                    "Charité",
                    "--start",
                    "08:00",
                    "--end",
                    "16:00");
        }
        int good = 0;
        try (Stream<Path> spreadsheets = Files.list(EXAMPLES.resolve("ods"));
                Stream<Path> reports = Files.list(EXAMPLES.resolve("amion"))) {
            for (Path file : Stream.concat(spreadsheets, reports).sorted().toList()) {
                String way = file.startsWith(EXAMPLES.resolve("ods")) ? "ods" : "amion";
                Shell.Ran ran =
                        shell.run("roster", "import", way, file.toString(), "--hospital", "Charité", "--others", "new");
                String name = String.valueOf(file.getFileName());
                if (GOOD.matcher(name).matches()) {
                    assertThat(ran.exits(0).err()).as(name).isEmpty();
                    good++;
                } else {
                    assertThat(ran.exits(1).err()).startsWith(name + " was not imported: ");
                }
            }
        }
        assertThat(shell.json("roster", "versions")).hasSize(good);
        assertThat(shell.json("verify").get("sound").asBoolean()).isTrue();
    }

    private JsonNode imported(String way, Path file) {
        return shell.json("roster", "import", way, file.toString(), "--hospital", "Charité", "--others", "new");
    }

    private void assertRefused(Path file, String sentence) {
        String name = String.valueOf(file.getFileName());
        String way = name.endsWith("csv") ? "csv" : "ods";
        Shell.Ran ran = shell.run("roster", "import", way, file.toString(), "--hospital", "Charité");
        assertThat(ran.exits(1).err()).startsWith(name + " was not imported: ").contains(sentence);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(String name, String part, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static String content(String root, String table) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:%s xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:%s>
            """.formatted(root, table, root);
    }

    private static String table(String... rows) {
        return "<table:table table:name=\"March\">" + String.join("", rows) + "</table:table>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                    .formatted(cell));
        }
        return row.append("</table:table-row>").toString();
    }
}
