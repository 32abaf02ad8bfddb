package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportExportTest {

    private static final String GOOD_AND_BROKEN = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Example//EN
        BEGIN:VEVENT
        UID:one@example.org
        DTSTAMP:20260301T000000Z
        DTSTART;TZID=Europe/Berlin:20260328T090000
        DTEND;TZID=Europe/Berlin:20260328T100000
        RRULE:FREQ=DAILY;COUNT=3
        SUMMARY:Round
        END:VEVENT
        BEGIN:VEVENT
        UID:two@example.org
        DTSTART:yesterday
        SUMMARY:Broken
        END:VEVENT
        BEGIN:VEVENT
        UID:three@example.org
        DTSTART:20260330T120000Z
        DURATION:PT1H
        SUMMARY:Call
        END:VEVENT
        END:VCALENDAR
        """;

    @TempDir
    Path folder;

    private Shell shell;
    private String file;

    @BeforeEach
    void begin() throws IOException {
        shell = Shell.begun(folder);
        file = Files.writeString(folder.resolve("team.ics"), GOOD_AND_BROKEN).toString();
    }

    @Test
    void importTakesTheGoodAndNamesTheLineOfTheBroken() {
        JsonNode imported = shell.json("import", "ics", file);

        assertThat(imported.get("new").asInt()).isEqualTo(2);
        assertThat(imported.get("changed").asInt()).isZero();
        assertThat(imported.get("unchanged").asInt()).isZero();
        assertThat(imported.get("skipped")).hasSize(1);
        assertThat(imported.get("skipped").get(0).get("line").asInt()).isEqualTo(12);
        assertThat(imported.get("skipped").get(0).get("reason").asText()).contains("yesterday");
        assertThat(imported.properties()).hasSize(4);
        assertThat(shell.starts("2026-03-28", "2026-03-31"))
                .containsExactly("2026-03-28T09:00", "2026-03-29T09:00", "2026-03-30T09:00", "2026-03-30T12:00");
    }

    @Test
    void dryRunSaysTheSameAndChangesNothing() {
        JsonNode rehearsed = shell.json("import", "ics", file, "--dry-run");

        assertThat(shell.json("journal")).hasSize(1);
        assertThat(shell.json("import", "ics", file)).isEqualTo(rehearsed);
    }

    @Test
    void importingTwiceChangesNothingAndOneUndoTakesItAllBack() {
        shell.done("import", "ics", file);
        JsonNode again = shell.json("import", "ics", file);

        assertThat(again.get("new").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(shell.json("journal")).hasSize(2);

        shell.done("undo");
        assertThat(shell.starts("2026-03-28", "2026-03-31")).isEmpty();
        shell.done("redo");
        assertThat(shell.starts("2026-03-28", "2026-03-31")).hasSize(4);
    }

    @Test
    void severalFilesAreCountedTogetherAndNamedWhereTheyLoseSomething() throws IOException {
        Path other = Files.writeString(folder.resolve("other.ics"), GOOD_AND_BROKEN.replace("@example", "@other"));

        JsonNode imported = shell.json("import", "ics", file, other.toString());

        assertThat(imported.get("new").asInt()).isEqualTo(4);
        assertThat(imported.get("skipped").get(1).get("reason").asText()).startsWith(other.toString());
    }

    @Test
    void fileThatIsMissingOrNoCalendarImportsNothingAtAll() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.ics"), "Dear diary");

        assertThat(shell.run("import", "ics", file, folder.resolve("no.ics").toString())
                        .exits(1)
                        .err())
                .contains("There is no file");
        assertThat(shell.run("import", "ics", file, letter.toString()).exits(1).err())
                .contains("letter.ics")
                .contains("Nothing was imported");
        assertThat(shell.json("journal")).hasSize(1);
    }

    @Test
    void exportedCalendarComesBackUnchanged() throws IOException {
        shell.done("import", "ics", file);
        Path out = folder.resolve("out.ics");

        JsonNode exported =
                shell.json("export", "ics", "--from", "2026-03-28", "--to", "2026-03-31", "--out", out.toString());

        assertThat(exported.get("events").asInt()).isEqualTo(2);
        assertThat(out).content().contains("BEGIN:VTIMEZONE", "RRULE:FREQ=DAILY;COUNT=3", "UID:one@example.org");
        assertThat(folder.resolve("out.ics.part")).doesNotExist();
        JsonNode again = shell.json("import", "ics", out.toString());
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);

        Shell elsewhere = Shell.begun(Files.createDirectory(folder.resolve("elsewhere")));
        elsewhere.done("import", "ics", out.toString());
        assertThat(elsewhere.starts("2026-03-01", "2026-05-01")).isEqualTo(shell.starts("2026-03-01", "2026-05-01"));
    }

    @Test
    void exportWhereNothingCanBeWrittenIsRefused() {
        Shell.Ran ran = shell.run(
                "export",
                "ics",
                "--from",
                "2026-03-28",
                "--to",
                "2026-03-31",
                "--out",
                folder.resolve("no/out.ics").toString());

        assertThat(ran.exits(1).err()).contains("out.ics");
    }
}
