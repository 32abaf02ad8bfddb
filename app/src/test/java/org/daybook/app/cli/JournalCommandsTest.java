package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void theJournalIsNarrowedDownByWhoWhatWhenAndWords() {
        shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00");

        assertThat(numbers("--command", "entry.add")).containsExactly("2");
        assertThat(numbers("--actor", "ada admin")).containsExactly("2", "1");
        assertThat(numbers("--text", "VISIT mar")).containsExactly("2");
        assertThat(numbers("--from", "2026-03-02", "--to", "2026-03-03")).containsExactly("2", "1");
        assertThat(numbers("--to", "2026-03-02")).isEmpty();
        assertThat(shell.run("journal", "--actor", "Bob").exits(1).err())
                .contains("Nobody called “Bob”")
                .contains("Ada Admin");
        assertThat(shell.run("journal", "--command", "entry.ad").exits(1).err()).contains("entry.add");
    }

    private List<String> numbers(String... filters) {
        List<String> all = new ArrayList<>(List.of("journal"));
        all.addAll(List.of(filters));
        return shell.json(all.toArray(String[]::new)).findValuesAsText("no");
    }

    @Test
    void historyTellsEachStepAndRestoreGoesBackToOne() {
        String ref = shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00");
        shell.done("entry", "move", ref, "--start", "2026-03-31T09:00");
        shell.done("entry", "delete", ref);

        JsonNode history = shell.json("entry", "history", ref);

        assertThat(history.findValuesAsText("no")).containsExactly("4", "3", "2");
        assertThat(history.get(1).get("changes").get(0).get("fields").get(0).toString())
                .isEqualTo("{\"field\":\"start\",\"before\":\"2026-03-30T09:00\",\"after\":\"2026-03-31T09:00\"}");
        assertThat(history.findValuesAsText("restorable")).containsExactly("false", "true", "true");
        assertThat(shell.done("entry", "history", ref).out()).contains("start: 2026-03-30T09:00 → 2026-03-31T09:00");

        assertThat(shell.json("entry", "restore", ref, "--to", "2").get("ref").asText())
                .isEqualTo(ref);
        assertThat(shell.starts("2026-03-30", "2026-04-01")).containsExactly("2026-03-30T09:00");
        assertThat(shell.run("entry", "restore", ref, "--to", "2").exits(1).err())
                .contains("just as it was then");
        shell.done("undo");
        assertThat(shell.starts("2026-03-30", "2026-04-01")).isEmpty();
        shell.done("verify");
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
