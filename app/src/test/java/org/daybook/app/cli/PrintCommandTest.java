package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.app.print.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path out;

    @BeforeEach
    void beginWithTwoEntries() {
        shell = Shell.begun(folder);
        out = folder.resolve("week.pdf");
        shell.done("person", "add", "--name", "Bea Berg");
        shell.add("Boiler round", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "Bea", "--location", "Hall 3");
        shell.add("Sunday check", "2026-04-05T20:30", "2026-04-05T21:00");
        shell.add("Next week", "2026-04-06T09:00", "2026-04-06T10:00");
    }

    @Test
    void aWeekIsOnePageWithAllThatIsInIt() throws IOException {
        assertThat(print("--view", "week").out()).isEqualTo("Wrote 1 page to %s.\n".formatted(out));

        assertThat(Paged.read(out).pages()).hasSize(1);
        assertThat(Paged.read(out).all())
                .contains("Boiler round", "Hall 3", "Bea Berg", "Sunday check", "Works", "Page 1 of 1")
                .contains("Printed Mon 2 Mar 2026, 09:00 (Europe/Berlin)")
                .doesNotContain("Next week");
        assertThat(folder.resolve("week.pdf.part")).doesNotExist();
    }

    @Test
    void onlyTheEntriesOfThePersonNamedArePrinted() throws IOException {
        print("--view", "agenda", "--person", "bea", "--paper", "letter", "--orientation", "landscape");

        assertThat(Paged.read(out).all()).contains("Boiler round", "Bea Berg").doesNotContain("Sunday check");
    }

    @Test
    void aPdfThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
        Files.writeString(out, "old");
        Shell.Ran ran = shell.run(
                "print",
                "--from",
                "2026-03-30",
                "--to",
                "2026-04-06",
                "--out",
                folder.resolve("no/week.pdf").toString());

        assertThat(ran.exits(1).err()).contains("week.pdf");
        assertThat(out).hasContent("old");
    }

    @Test
    void nothingAndMoreThanTenYearsAreExplained() {
        assertThat(shell.run("print", "--from", "2026-03-30", "--to", "2026-03-30", "--out", out.toString())
                        .exits(1)
                        .err())
                .contains("nothing to print");
        assertThat(shell.run("print", "--from", "2026-03-30", "--to", "2046-03-30", "--out", out.toString())
                        .exits(1)
                        .err())
                .contains("more than ten years");
        assertThat(out).doesNotExist();
    }

    private Shell.Ran print(String... more) {
        String[] all = new String[more.length + 7];
        System.arraycopy(
                new String[] {"print", "--from", "2026-03-30", "--to", "2026-04-06", "--out", out.toString()},
                0,
                all,
                0,
                7);
        System.arraycopy(more, 0, all, 7, more.length);
        return shell.done(all);
    }
}
