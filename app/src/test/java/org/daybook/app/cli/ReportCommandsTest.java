package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.print.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path pdf;
    private String visit;

    @BeforeEach
    void beginWithAVisitThatWasCompleted() {
        shell = Shell.begun(folder);
        pdf = folder.resolve("report.pdf");
        shell.done("person", "add", "--name", "Tilda Berg");
        shell.done("person", "add", "--name", "Carl Holm");
        shell.done("school", "add", "Linden School");
        shell.done(("plan begin Better --school linden --teacher tilda --coach carl --starts 2026-03-02"
                        + " --cycles 2 --goal Listen")
                .split(" "));
        visit = shell.json(("visit schedule --plan better --start 2026-03-02T10:00 --end 2026-03-02T11:00"
                                + " --purpose Watch --bring Timer")
                        .split(" "))
                .get("id")
                .asText();
        shell.done("visit", "confirm", visit);
        shell.done("visit", "start", visit);
        shell.done(
                "visit",
                "complete",
                visit,
                "--note",
                "Calm start",
                "--next-step",
                "2026-03-09=Wait five seconds",
                "--metric",
                "Questions=7");
    }

    private String[] report(String what, String which, String... more) {
        return Stream.concat(Stream.of(what, "report", which, "--to", pdf.toString()), Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void aVisitIsSummedUpInAPdf() throws IOException {
        assertThat(shell.done(report("visit", visit)).out()).isEqualTo("Wrote 1 page to %s.\n".formatted(pdf));

        assertThat(Paged.read(pdf).all())
                .contains("Visit to Tilda Berg", "Monday, 2 March 2026, 10:00–11:00 (1 h)", "Carl Holm", "Timer")
                .contains("Calm start", "Questions 7", "Wait five seconds Mon 9 Mar 2026 not yet", "Better");
        assertThat(folder.resolve("report.pdf.part")).doesNotExist();
    }

    @Test
    void aPlanIsReportedOnWholeOrByCycle() throws IOException {
        JsonNode written = shell.json(report("plan", "bet", "--paper", "letter"));
        assertThat(written.get("file").asText()).isEqualTo(pdf.toString());
        assertThat(written.get("pages").asInt())
                .isEqualTo(Paged.read(pdf).pages().size());
        assertThat(Paged.read(pdf).all()).contains("Report on the plan", "Weeks of cycle 2", "Wait five seconds");

        shell.done(report("plan", "better", "--cycle", "2"));
        assertThat(Paged.read(pdf).all()).contains("Cycle 2 of 2", "Listen").doesNotContain("Weeks of cycle");
    }

    @Test
    void whatIsAmissIsSaidAndNothingIsWritten() throws IOException {
        List<String> said = new ArrayList<>();
        said.add(shell.run(report("visit", "one")).exits(2).err());
        said.add(shell.run(report("visit", "00000000-0000-0000-0000-000000000001"))
                .exits(1)
                .err());
        said.add(shell.run(report("plan", "worse")).exits(1).err());
        said.add(shell.run(report("plan", "better", "--cycle", "3")).exits(2).err());
        said.add(shell.run(report("plan", "better", "--cycle", "0")).exits(2).err());
        said.add(shell.run("visit", "report", visit).exits(2).err());
        assertThat(said.get(0)).contains("is no id of a visit");
        assertThat(said.get(1)).contains("There is no visit 00000000-0000-0000-0000-000000000001");
        assertThat(said.get(2)).contains("There is no coaching plan “worse”");
        assertThat(said.get(3)).contains("“Better” has 2 cycles; there is no cycle 3.");
        assertThat(said.get(4)).contains("there is no cycle 0");
        assertThat(said.get(5)).contains("--to");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void whatIsInTheWayStaysAsItIs() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        pdf = inner;
        assertThat(shell.run(report("visit", visit)).exits(1).err()).contains("inner is a folder");
        pdf = folder.resolve("none/report.pdf");
        assertThat(shell.run(report("visit", visit)).exits(1).err()).contains("There is no folder for");
        pdf = shell.file();
        assertThat(shell.run(report("visit", visit)).exits(1).err()).contains("is the workspace itself");
        pdf = folder.resolve("blocked.pdf");
        Files.createDirectories(folder.resolve("blocked.pdf.part/x"));
        Files.writeString(pdf, "old");
        shell.run(report("visit", visit)).exits(1);

        assertThat(inner).isEmptyDirectory();
        assertThat(pdf).hasContent("old");
        shell.done("visit", "show", visit);
    }

    @Test
    void aPdfThatIsThereIsReplaced() throws IOException {
        Files.writeString(pdf, "old");

        shell.done(report("visit", visit));

        assertThat(Paged.read(pdf).pages()).hasSize(1);
    }
}
