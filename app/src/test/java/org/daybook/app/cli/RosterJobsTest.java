package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of imports, at the command line. */
class RosterJobsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = Shell.begun(folder);
        shell.done("roster", "hospital", "add", "--name", "Charité");
    }

    @Test
    void importsAreListedWithWhatCameOfThem() throws IOException {
        assertThat(shell.done("roster", "jobs").out())
                .isEqualTo("There are no jobs yet. “daybook roster import” makes one.\n");
        Path file = written("march.csv", "Date,Shift type\n2026-03-02,DAY\n2026-03-03,DAY\n");

        JsonNode imported = shell.json("roster", "import", "csv", file.toString(), "--hospital", "Charité");

        assertThat(shell.json("roster", "jobs")).singleElement().satisfies(job -> {
            assertThat(job.get("kind").asText()).isEqualTo("CSV_IMPORT");
            assertThat(job.get("state").asText()).isEqualTo("COMPLETE");
            assertThat(job.get("file").asText()).isEqualTo(file.toString());
            assertThat(job.get("version")).isEqualTo(imported.get("version"));
            assertThat(job.get("shifts").asInt()).isEqualTo(2);
            assertThat(job.get("assignments").asInt()).isZero();
            assertThat(job.get("completedAt").asText()).isEqualTo("2026-03-02T08:00:00Z");
        });
        assertThat(shell.done("roster", "jobs").out())
                .contains("csv import  complete", imported.get("version").asText() + ": 2 shifts");
    }

    @Test
    void tryingItOutIsNoJob() throws IOException {
        Path file = written("march.csv", "Date,Shift type\n2026-03-02,DAY\n");

        shell.done("roster", "import", "csv", file.toString(), "--hospital", "Charité", "--dry-run");

        assertThat(shell.json("roster", "jobs")).isEmpty();
    }

    @Test
    void importThatFailedIsDoneAgainOnceWhatItLackedIsThere() throws IOException {
        Path file = written("march.csv", "Date,Shift type\n2026-03-02,Late\n");
        String reason = shell.run("roster", "import", "csv", file.toString(), "--hospital", "Charité")
                .exits(1)
                .err();
        JsonNode failed = shell.json("roster", "jobs").get(0);
        assertThat(failed.get("state").asText()).isEqualTo("RETRY");
        assertThat(reason).startsWith(failed.get("errorMessage").asText());

        shell.done(
                "roster",
                "hospital",
                "shift-type",
                "Late",
                "--hospital",
                "Charité",
                "--start",
                "15:00",
                "--end",
                "23:00");
        JsonNode again = shell.json("roster", "jobs", "retry", failed.get("id").asText());

        assertThat(again.get("state").asText()).isEqualTo("COMPLETE");
        assertThat(again.get("version"))
                .isEqualTo(shell.json("roster", "versions").get(0).get("id"));
        assertThat(shell.json("roster", "jobs")).hasSize(1);
    }

    @Test
    void jobWhoseFileIsAnotherByNowIsNotDoneAgain() throws IOException {
        Path file = written("march.csv", "Date,Shift type\n2026-03-02,Late\n");
        shell.run("roster", "import", "csv", file.toString(), "--hospital", "Charité")
                .exits(1);
        written("march.csv", "Date,Shift type\n2026-03-02,DAY\n");
        String id = shell.json("roster", "jobs").get(0).get("id").asText();

        assertThat(shell.run("roster", "jobs", "retry", id).exits(1).err())
                .isEqualTo(file + " has been changed since. Nothing was imported; import it as a new file.\n");
        assertThat(shell.run("roster", "jobs", "retry", "nonsense").exits(1).err())
                .isEqualTo("There is no job nonsense. “daybook roster jobs” lists them.\n");
    }

    @Test
    void oneUndoTakesTheImportBack() throws IOException {
        Path file = written("march.csv", "Date,Shift type\n2026-03-02,DAY\n");
        shell.done("roster", "import", "csv", file.toString(), "--hospital", "Charité");

        shell.done("undo");

        assertThat(shell.json("roster", "versions")).isEmpty();
        assertThat(shell.json("roster", "jobs").get(0).get("state").asText()).isEqualTo("COMPLETE");
        assertThat(shell.json("verify").get("sound").asBoolean()).isTrue();
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
