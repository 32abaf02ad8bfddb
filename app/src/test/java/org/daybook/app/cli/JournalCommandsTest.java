package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = Shell.begun(folder);
    }

    @Test
    void journalIsNewestFirstFieldByField() {
        shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00");

        JsonNode journal = shell.json("journal");

        assertThat(journal.findValuesAsText("no")).containsExactly("2", "1");
        assertThat(journal.get(0).toString())
                .isEqualTo(
                        "{\"no\":2,\"at\":\"2026-03-02T08:00:00Z\",\"actor\":\"Ada Admin\",\"command\":\"entry.add\","
                                + "\"summary\":\"Added “Visit” on Mon 30 Mar 2026 09:00\",\"rows\":1}");
        assertThat(shell.json("journal", "--limit", "1")).hasSize(1);
    }

    @Test
    void undoTakesBackTheNewestAndRedoBringsItBack() {
        shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00");

        assertThat(shell.json("undo").get("summary").asText()).startsWith("Undid: Added “Visit”");
        assertThat(shell.starts("2026-03-30", "2026-03-31")).isEmpty();
        assertThat(shell.json("redo").get("summary").asText()).startsWith("Redid: Added “Visit”");
        assertThat(shell.starts("2026-03-30", "2026-03-31")).hasSize(1);
        shell.done("verify");
    }

    @Test
    void nothingToUndoOrRedoIsRefused() {
        assertThat(shell.run("redo").exits(1).err()).contains("nothing to redo");
        shell.run("undo").exits(1);
        assertThat(shell.json("journal")).as("the beginning stands").hasSize(1);
    }
}
