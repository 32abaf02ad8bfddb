package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachingCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = Shell.begun(folder);
        shell.done("person", "add", "--name", "Tilda Berg");
        shell.done("person", "add", "--name", "Carl Holm");
        shell.done("school", "add", "Linden School");
        shell.done(
                "plan",
                "begin",
                "Better questions",
                "--school",
                "linden",
                "--teacher",
                "tilda",
                "--coach",
                "carl",
                "--starts",
                "2026-03-02",
                "--goal",
                "More open questions");
    }

    private String scheduled(String start, String end) {
        return shell.json(
                        "visit",
                        "schedule",
                        "--plan",
                        "better",
                        "--start",
                        start,
                        "--end",
                        end,
                        "--purpose",
                        "Watch a lesson",
                        "--bring",
                        "Timer")
                .get("id")
                .asText();
    }

    @Test
    void visitGoesFromItsScheduleToItsOutcomes() throws IOException {
        String visit = scheduled("2026-03-02T10:00", "2026-03-02T11:00");
        assertThat(shell.run("visit", "start", visit).exits(1).err()).contains("not confirmed yet");
        shell.done("visit", "confirm", visit);
        JsonNode day = shell.json("coach", "day", "carl", "--date", "2026-03-02");
        assertThat(day.get("visits").get(0).get("visit").get("teacher").asText())
                .isEqualTo("Tilda Berg");
        assertThat(day.get("toBring").get(0).asText()).isEqualTo("Timer");
        shell.done("visit", "start", visit);
        Path photo = Files.writeString(folder.resolve("board.txt"), "What do you think?");
        shell.done(
                "visit",
                "complete",
                visit,
                "--note",
                "Calm start",
                "--next-step",
                "2026-03-09=Wait five seconds",
                "--metric",
                "Questions=7",
                "--attach",
                photo.toString());

        JsonNode shown = shell.json("visit", "show", visit);
        assertThat(shown.get("visit").get("status").asText()).isEqualTo("COMPLETED");
        assertThat(shown.get("notes").get(0).asText()).isEqualTo("Calm start");
        assertThat(shown.get("metrics").get(0).get("figure").asText()).isEqualTo("7");
        assertThat(shown.get("evidence").get(0).get("size").asLong()).isEqualTo(18);
        assertThat(shell.json("coach", "day", "carl", "--date", "2026-03-09")
                        .get("back")
                        .get(0)
                        .get("text")
                        .asText())
                .isEqualTo("Wait five seconds");
        assertThat(shell.json("plan", "overview", "better")
                        .get("counts")
                        .get("COMPLETED")
                        .asInt())
                .isEqualTo(1);
        shell.done("verify");
    }

    @Test
    void visitIsMovedCancelledAndBroughtBack() {
        String visit = scheduled("2026-03-02T10:00", "2026-03-02T11:00");
        shell.done("visit", "reschedule", visit, "--start", "2026-03-04T14:00");
        JsonNode moved = shell.json("visit", "show", visit);
        assertThat(moved.get("visit").get("end").asText()).isEqualTo("2026-03-04T15:00");
        assertThat(moved.get("before").get(0).asText()).isEqualTo("2026-03-02T10:00");

        shell.done("visit", "cancel", visit, "--reason", "The school is closed");
        assertThat(shell.run("visit", "confirm", visit).exits(1).err())
                .contains("The visit was cancelled: The school is closed.");

        shell.done("undo");
        shell.done("visit", "confirm", visit);
    }

    @Test
    void cycleIsProposedAndThenScheduledAsOneChange() {
        String[] asked = {"plan", "propose", "better", "--purpose", "Watch a lesson", "--minutes", "45"};
        JsonNode proposed = shell.json(asked);
        assertThat(proposed.get("visits").findValuesAsText("start"))
                .containsExactly("2026-03-03T10:00", "2026-03-17T10:00", "2026-03-31T10:00");
        assertThat(shell.json("plan", "overview", "better").get("visits")).isEmpty();

        String[] meant = Arrays.copyOf(asked, asked.length + 1);
        meant[asked.length] = "--schedule";
        assertThat(shell.json(meant).get("scheduled").size()).isEqualTo(3);
        assertThat(shell.json("plan", "overview", "better").get("visits").size())
                .isEqualTo(3);
        shell.done("undo");
        assertThat(shell.json("plan", "overview", "better").get("visits")).isEmpty();
        assertThat(shell.run("plan", "propose", "better", "--purpose", "x", "--cycle", "2")
                        .exits(2)
                        .err())
                .contains("there is no cycle 2");
        assertThat(shell.run("plan", "propose", "better", "--purpose", "x", "--minutes", "0")
                        .exits(2)
                        .err())
                .contains("from a minute to 14 hours");
    }

    @Test
    void whatIsAmissIsSaidAndNothingIsChanged() {
        assertThat(shell.run(
                                "plan",
                                "begin",
                                "Other",
                                "--school",
                                "oak",
                                "--teacher",
                                "tilda",
                                "--coach",
                                "carl",
                                "--starts",
                                "2026-03-02")
                        .exits(1)
                        .err())
                .contains("There is no school “oak”.");
        assertThat(shell.run(
                                "plan",
                                "begin",
                                "Other",
                                "--school",
                                "linden",
                                "--teacher",
                                "tilda",
                                "--coach",
                                "carl",
                                "--starts",
                                "2026-03-03")
                        .exits(1)
                        .err())
                .contains("A plan starts on a Monday");
        String visit = scheduled("2026-03-02T10:00", "2026-03-02T11:00");
        assertThat(shell.run("visit", "complete", visit, "--next-step", "soon=Wait")
                        .exits(2)
                        .err())
                .contains("does not begin with a day");
        assertThat(shell.run("visit", "show", "one").exits(2).err()).contains("is no id of a visit");
        assertThat(shell.json("plan", "list").size()).isEqualTo(1);
    }
}
