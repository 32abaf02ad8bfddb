package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaAndClashesTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void beginWithTwoPeople() {
        shell = Shell.begun(folder);
        shell.done("person", "add", "--name", "Bea Berg", "--hours", "mon-fri 08:00-17:00");
        shell.done("person", "add", "--name", "Cem Celik");
    }

    @Test
    void agendaIsInOrderOfStart() {
        shell.add("Third", "2026-03-30T12:00", "2026-03-30T13:00");
        shell.add("First", "2026-03-30T09:00", "2026-03-30T10:00", "--zone", "Europe/Helsinki");
        shell.add("Second", "2026-03-30T09:00", "2026-03-30T10:00");

        assertThat(shell.json("agenda", "--from", "2026-03-30", "--to", "2026-03-31")
                        .findValuesAsText("title"))
                .containsExactly("First", "Second", "Third");
    }

    @Test
    void agendaWindowIsHalfOpenAndFindsByOverlap() {
        shell.add("Morning", "2026-03-30T09:00", "2026-03-30T10:00");

        assertThat(shell.starts("2026-03-30T09:30", "2026-03-30T09:45")).hasSize(1);
        assertThat(shell.starts("2026-03-30T10:00", "2026-03-30T11:00")).isEmpty();
        assertThat(shell.starts("2026-03-30T08:00", "2026-03-30T09:00")).isEmpty();
        assertThat(shell.run("agenda", "--from", "2026-03-31", "--to", "2026-03-30")
                        .exits(1)
                        .err())
                .contains("starts (2026-03-31T00:00) after it ends");
    }

    @Test
    void agendaOfAPersonLeavesOutWhatIsNotTheirs() {
        shell.add("Hers", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "bea");
        shell.add("His", "2026-03-30T11:00", "2026-03-30T12:00", "--person", "cem");

        assertThat(shell.json("agenda", "--from", "2026-03-30", "--to", "2026-03-31", "--person", "CEM CELIK")
                        .findValuesAsText("title"))
                .containsExactly("His");
    }

    @Test
    void agendaInWordsIsATable() {
        shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "Bea");

        assertThat(shell.done("agenda", "--from", "2026-03-30", "--to", "2026-03-31")
                        .out()
                        .lines()
                        .map(line -> line.substring(0, 50).strip()))
                .containsExactly(
                        "START             END    TITLE  PEOPLE    STATUS",
                        "2026-03-30 09:00  10:00  Visit  Bea Berg  SCHEDULE");
        assertThat(shell.done("agenda", "--from", "2026-04-30", "--to", "2026-05-01")
                        .out())
                .startsWith("Nothing from");
    }

    @Test
    void twoAtOnceClashWithTheirRefsAndASentence() {
        String one = shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "Cem");
        String two = shell.add("Call", "2026-03-30T09:30", "2026-03-30T11:00", "--person", "Cem");

        JsonNode clashes = shell.json("clashes", "--from", "2026-03-30", "--to", "2026-03-31");

        assertThat(clashes).hasSize(1);
        JsonNode clash = clashes.get(0);
        assertThat(clash.properties().stream().map(Map.Entry::getKey))
                .containsExactly("person", "first", "second", "kind", "sentence");
        assertThat(clash.get("person").asText()).isEqualTo("Cem Celik");
        assertThat(clash.get("first").asText()).isEqualTo(one);
        assertThat(clash.get("second").asText()).isEqualTo(two);
        assertThat(clash.get("kind").asText()).isEqualTo("HARD");
        assertThat(clash.get("sentence").asText())
                .startsWith("Cem Celik has both Visit and Call on")
                .endsWith("from 09:30 to 10:00 (30 minutes overlap).");
    }

    @Test
    void outsideWorkingHoursClashesWithNothingElse() {
        shell.add("Late", "2026-03-30T16:00", "2026-03-30T18:00", "--person", "Bea");

        JsonNode clash = shell.json("clashes", "--from", "2026-03-30", "--to", "2026-03-31")
                .get(0);

        assertThat(clash.get("kind").asText()).isEqualTo("OUTSIDE_HOURS");
        assertThat(clash.get("second").isNull()).isTrue();
    }

    @Test
    void occurrenceInAClashIsNamedSoThatItCanBeMoved() {
        String series = shell.add(
                "Round", "2026-03-30T09:00", "2026-03-30T10:00", "--rule", "FREQ=DAILY;COUNT=2", "--person", "Cem");
        shell.add("Visit", "2026-03-31T09:00", "2026-03-31T10:00", "--person", "Cem");

        JsonNode clash = shell.json("clashes", "--from", "2026-03-30", "--to", "2026-04-01")
                .get(0);

        assertThat(List.of(clash.get("first").asText(), clash.get("second").asText()))
                .contains(series + "@2026-03-31T09:00");
        shell.done("entry", "move", series + "@2026-03-31T09:00", "--start", "2026-03-31T11:00");
        assertThat(shell.json("clashes", "--from", "2026-03-30", "--to", "2026-04-01"))
                .isEmpty();
    }

    @Test
    void whatWouldSolveAClashIsSaidWhereItIsAskedFor() {
        shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "Bea");
        shell.add("Call", "2026-03-30T09:30", "2026-03-30T10:30", "--person", "Bea", "--status", "tentative");

        JsonNode suggestions = shell.json("clashes", "--from", "2026-03-30", "--to", "2026-03-31", "--suggest")
                .get(0)
                .get("suggestions");

        assertThat(suggestions).hasSize(3);
        assertThat(suggestions.get(0).properties().stream().map(Map.Entry::getKey))
                .containsExactly("kind", "sentence", "start", "person");
        assertThat(suggestions.get(0).get("kind").asText()).isEqualTo("MOVE");
        assertThat(suggestions.get(0).get("start").asText()).isEqualTo("2026-03-30T08:00:00Z");
        assertThat(suggestions.get(0).get("person").isNull()).isTrue();
        assertThat(suggestions.get(1).get("kind").asText()).isEqualTo("HAND_OVER");
        assertThat(suggestions.findValuesAsText("person")).contains("Cem Celik");
        assertThat(shell.done("clashes", "--from", "2026-03-30", "--to", "2026-03-31", "--suggest")
                        .out())
                .contains("  → Move Call to Mon 30 Mar, 10:00, when Bea Berg is free");
    }

    @Test
    void cancelledEntriesNeverClashAndTentativeOnesSoftly() {
        shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "Cem");
        String call =
                shell.add("Call", "2026-03-30T09:30", "2026-03-30T11:00", "--person", "Cem", "--status", "tentative");

        assertThat(shell.json("clashes", "--from", "2026-03-30", "--to", "2026-03-31")
                        .findValuesAsText("kind"))
                .as("D9")
                .containsExactly("TENTATIVE");
        shell.done("entry", "cancel", call);
        assertThat(shell.json("clashes", "--from", "2026-03-30", "--to", "2026-03-31"))
                .isEmpty();
    }
}
