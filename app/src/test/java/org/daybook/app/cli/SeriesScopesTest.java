package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A daily series over the night to 29 March 2026, when clocks in Berlin go forward; rules D1 to D4 and D6. */
class SeriesScopesTest {

    private static final List<String> BEFORE =
            List.of("2026-03-27T09:00", "2026-03-28T09:00", "2026-03-29T09:00", "2026-03-30T09:00");

    @TempDir
    Path folder;

    private Shell shell;
    private String ref;

    @BeforeEach
    void beginWithASeries() {
        shell = Shell.begun(folder);
        ref = shell.add("Round", "2026-03-27T09:00", "2026-03-27T10:00", "--rule", "FREQ=DAILY;COUNT=4");
    }

    private List<String> starts() {
        return shell.starts("2026-03-26", "2026-04-03");
    }

    private List<String> of(String field) {
        return shell.json("agenda", "--from", "2026-03-26", "--to", "2026-04-03")
                .findValuesAsText(field);
    }

    @Test
    void agendaGivesEveryOccurrenceAtItsWallClockTime() {
        JsonNode rows = shell.json("agenda", "--from", "2026-03-26", "--to", "2026-04-03");

        assertThat(rows.findValuesAsText("ref")).hasSize(4).containsOnly(ref);
        assertThat(rows.findValuesAsText("recurrenceId")).isEqualTo(BEFORE);
        assertThat(rows.findValuesAsText("localStart")).isEqualTo(BEFORE);
        assertThat(rows.findValuesAsText("start"))
                .containsExactly(
                        "2026-03-27T08:00:00Z", "2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z", "2026-03-30T07:00:00Z");
    }

    @Test
    void movingThisMovesOneOccurrence() {
        shell.done(
                "entry",
                "move",
                ref,
                "--occurrence",
                "2026-03-29T09:00",
                "--scope",
                "this",
                "--start",
                "2026-03-29T11:00");

        assertThat(starts())
                .containsExactly("2026-03-27T09:00", "2026-03-28T09:00", "2026-03-29T11:00", "2026-03-30T09:00");
        assertThat(of("recurrenceId")).isEqualTo(BEFORE);
    }

    @Test
    void movingTheFutureSplitsTheSeriesAndGivesTheRefOfTheSecondHalf() {
        String second = shell.json(
                        "entry",
                        "move",
                        ref,
                        "--occurrence",
                        "2026-03-29T09:00",
                        "--scope",
                        "future",
                        "--start",
                        "2026-03-29T11:00")
                .get("ref")
                .asText();

        assertThat(starts())
                .containsExactly("2026-03-27T09:00", "2026-03-28T09:00", "2026-03-29T11:00", "2026-03-30T11:00");
        assertThat(of("ref")).containsExactly(ref, ref, second, second);
        assertThat(of("start"))
                .containsExactly(
                        "2026-03-27T08:00:00Z", "2026-03-28T08:00:00Z", "2026-03-29T09:00:00Z", "2026-03-30T09:00:00Z");
    }

    @Test
    void movingAllFromALaterOccurrenceShiftsThemAllByTheWallClock() {
        shell.done(
                "entry",
                "move",
                ref,
                "--occurrence",
                "2026-03-30T09:00",
                "--scope",
                "all",
                "--start",
                "2026-03-30T11:00");

        assertThat(starts())
                .containsExactly("2026-03-27T11:00", "2026-03-28T11:00", "2026-03-29T11:00", "2026-03-30T11:00");
        assertThat(of("start"))
                .containsExactly(
                        "2026-03-27T10:00:00Z", "2026-03-28T10:00:00Z", "2026-03-29T09:00:00Z", "2026-03-30T09:00:00Z");
    }

    @Test
    void allNeedsNoOccurrence() {
        shell.done("entry", "move", ref, "--scope", "all", "--start", "2026-03-27T08:00");

        assertThat(starts())
                .containsExactly("2026-03-27T08:00", "2026-03-28T08:00", "2026-03-29T08:00", "2026-03-30T08:00");
    }

    @Test
    void resizingAcrossTheChangeKeepsTheExactDuration() {
        shell.done("entry", "resize", ref, "--scope", "all", "--end", "2026-03-27T11:30");

        assertThat(of("localEnd"))
                .containsExactly("2026-03-27T11:30", "2026-03-28T11:30", "2026-03-29T11:30", "2026-03-30T11:30");
    }

    @Test
    void deletingReachesAsFarAsItsScope() {
        shell.done("entry", "delete", ref, "--occurrence", "2026-03-28T09:00");
        assertThat(starts()).containsExactly("2026-03-27T09:00", "2026-03-29T09:00", "2026-03-30T09:00");

        shell.done("entry", "delete", ref, "--occurrence", "2026-03-29T09:00", "--scope", "future");
        assertThat(starts()).containsExactly("2026-03-27T09:00");

        shell.done("entry", "delete", ref, "--scope", "all");
        assertThat(starts()).isEmpty();
    }

    @Test
    void cancellingReachesAsFarAsItsScope() {
        shell.done("entry", "cancel", ref, "--occurrence", "2026-03-28T09:00", "--scope", "this");

        assertThat(of("status")).containsExactly("SCHEDULED", "CANCELLED", "SCHEDULED", "SCHEDULED");
    }

    @Test
    void refWithItsRecurrenceIdNamesAnOccurrence() {
        shell.done("entry", "move", ref + "@2026-03-29T09:00", "--start", "2026-03-29T12:00");

        assertThat(starts()).contains("2026-03-29T12:00", "2026-03-30T09:00");
    }

    @Test
    void seriesWithoutAnOccurrenceOrScopeIsRefused() {
        assertThat(shell.run("entry", "delete", ref).exits(1).err())
                .contains("“Round” repeats")
                .contains("--occurrence");
        assertThat(starts()).isEqualTo(BEFORE);
    }

    @Test
    void occurrenceThatDoesNotExistIsRefused() {
        assertThat(shell.run("entry", "delete", ref, "--occurrence", "2026-03-29T10:00")
                        .exits(1)
                        .err())
                .contains("has no occurrence at 2026-03-29T10:00");
        String once = shell.add("Once", "2026-03-27T12:00", "2026-03-27T13:00");
        assertThat(shell.run("entry", "delete", once, "--occurrence", "2026-03-27T12:00")
                        .exits(1)
                        .err())
                .contains("does not repeat");
    }

    @Test
    void occurrenceOfAnAllDaySeriesIsNamedByItsDay() {
        String fair = shell.json(
                        "entry",
                        "add",
                        "--title",
                        "Fair",
                        "--all-day",
                        "--start",
                        "2026-03-27",
                        "--rule",
                        "FREQ=DAILY;COUNT=3")
                .get("ref")
                .asText();

        shell.done("entry", "delete", fair, "--occurrence", "2026-03-28");

        assertThat(starts()).contains("2026-03-27T00:00", "2026-03-29T00:00").doesNotContain("2026-03-28T00:00");
    }

    @Test
    void undoTakesBackASplitAndRedoBringsItBack() {
        shell.done(
                "entry",
                "move",
                ref,
                "--occurrence",
                "2026-03-29T09:00",
                "--scope",
                "future",
                "--start",
                "2026-03-29T11:00");
        List<String> split = starts();

        shell.done("undo");
        assertThat(starts()).isEqualTo(BEFORE);
        shell.done("redo");
        assertThat(starts()).isEqualTo(split);
    }

    @Test
    void windowThatOneSeriesOverflowsSaysSo() {
        shell.add("Pulse", "2026-01-01T00:00", "2026-01-01T00:01", "--rule", "FREQ=HOURLY");

        Shell.Ran ran = shell.run("agenda", "--from", "2026-01-01", "--to", "2027-06-01", "--json")
                .exits(0);

        assertThat(ran.json().findValuesAsText("title"))
                .filteredOn("Pulse"::equals)
                .hasSize(10_000);
        assertThat(ran.err()).contains("“Pulse” has more than 10,000 occurrences");
    }
}
