package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.daybook.app.sample.SampleSync;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.Conflict.Resolution;
import org.daybook.core.sync.Obstacle.Reason;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SyncCommandsTest {

    private static final CentreAddress ADDRESS =
            new CentreAddress("postgresql://centre.example.org/daybook", "mara", null);

    @TempDir
    Path folder;

    private final SampleSync sync = SampleSync.inConflict();
    private final StringWriter out = new StringWriter();

    @Test
    void whereNothingIsSyncedStatusSaysHowToSetItUp() {
        Shell shell = Shell.begun(folder);

        assertThat(shell.done("sync", "status").out()).contains("daybook sync setup");
        assertThat(shell.json("sync", "status").get("state").asText()).isEqualTo("OFF");
        assertThat(shell.done("sync", "conflicts").out()).contains("Nothing waits for a decision.");
        assertThat(shell.json("sync", "conflicts")).isEmpty();
        assertThat(shell.run("sync", "now").exits(1).err()).contains("Nothing was changed.");
        assertThat(shell.run("sync", "resolve", "7", "--mine").exits(1).err())
                .contains("No conflict 7 waits for a decision.");
    }

    @Test
    void setUpAsksForThePasswordOfTheCentreAndForNoOtherOneTwice() {
        Shell shell = Shell.begun(folder)
                .unset("DAYBOOK_PASSWORD")
                .type(Shell.PASSWORD)
                .type("secret");

        shell.run("sync", "setup", "--url", ADDRESS.url(), "--member", "mara").exits(1);
        assertThat(shell.asked()).containsExactly("Password for ada", "Password of mara at the centre");

        shell.set("DAYBOOK_PASSWORD", Shell.PASSWORD).set("DAYBOOK_CENTRE_PASSWORD", "secret");
        shell.run("sync", "setup", "--url", ADDRESS.url(), "--member", "mara").exits(1);
        assertThat(shell.asked()).as("known from the environment").hasSize(2);
    }

    @Test
    void whatIsMissingOrContradictsItselfIsWrongUsage() {
        Shell shell = Shell.begun(folder);

        assertThat(shell.run("sync", "setup", "--member", "mara").exits(2).err())
                .contains("--url");
        shell.run("sync", "resolve", "7").exits(2);
        shell.run("sync", "resolve", "7", "--mine", "--theirs").exits(2);
    }

    @Test
    void joiningSaysWhereTheWorkspaceBelongsNow() throws Refused {
        errands(true).setUp(ADDRESS, SampleSync.SECRET.toCharArray(), "own");

        assertThat(json().toString())
                .isEqualTo("{\"tenant\":\"Heizung & Sanitär\",\"url\":\"postgresql://centre.example.org/daybook\","
                        + "\"member\":\"mara\"}");
    }

    @Test
    void aRoundSaysHowItWentAndThatSomethingWaits() throws Refused {
        errands(false).round();

        assertThat(out.toString()).contains("Sent 2, took in 3.").contains("Not taken by the centre: 1.");
        assertThat(sync.asked()).containsExactly("round");
    }

    @Test
    void aCentreOutOfReachIsRefusedWithItsSentence() {
        sync.refuse("The centre at centre.example.org cannot be reached. Nothing is lost; try again later.");

        assertThatThrownBy(() -> errands(false).round())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(1))
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void statusSaysSinceWhenAndWhatIsLeftToDo() {
        sync.stand(SampleSync.standing(State.OFFLINE, 12, 3));

        errands(false).status();

        assertThat(out.toString())
                .containsPattern("Offline since 2026-11-25 \\d\\d:\\d\\d:\\d\\d\\.")
                .contains("Centre: postgresql://centre.example.org:5432/daybook, as mara, for Heizung & Sanitär.")
                .contains("To send: 12.")
                .contains("To decide: 3.");
    }

    @Test
    void statusSaysWhatIsWrong() {
        sync.stand(new Standing(State.STOPPED, 0, 0, null, null, "Somebody altered the log."));

        errands(true).status();

        assertThat(json().get("sentence").asText()).isEqualTo("Somebody altered the log.");
        assertThat(json().get("since").isNull()).isTrue();
    }

    @Test
    void conflictsSayWhatAndWhyAndWhoAndWhenOnBothSides() {
        errands(false).conflicts();

        assertThat(out.toString())
                .contains("  why     somebody was booked for that time already")
                .containsPattern(
                        "  mine    Mara Lindqvist, 2026-11-2\\d \\d\\d:\\d\\d:\\d\\d: Added “Boiler inspection")
                .containsPattern(
                        "  theirs  Jonas Weber, 2026-11-2\\d \\d\\d:\\d\\d:\\d\\d: Added “Install ventilation");
    }

    @Test
    void conflictsAreTheSameAsJson() {
        errands(true).conflicts();

        JsonNode seat = of(Reason.SEAT_TAKEN);
        assertThat(json()).hasSize(8);
        assertThat(seat.get("canBeRepeated").asBoolean()).isFalse();
        assertThat(seat.get("mine").get("who").asText()).isEqualTo("Mara Lindqvist");
        assertThat(seat.get("theirs").get(0).get("what").asText()).startsWith("Assigned Elif Kaya");
        assertThat(of(Reason.EDITED).get("why").get(0).get("columns").toString())
                .isEqualTo("[\"title\",\"notes\"]");
    }

    @Test
    void aConflictIsSettledByHowItsIdBegins() throws Refused {
        Conflict newest = sync.conflicts().getFirst();

        errands(true).resolve(newest.id().toString(), Resolution.THEIRS);

        assertThat(json().get("resolution").asText()).isEqualTo("THEIRS");
        assertThat(sync.conflicts()).doesNotContain(newest);
        assertThatThrownBy(() -> errands(true).resolve("0000", Resolution.MINE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("7 conflicts begin with 0000");
    }

    private SyncErrands errands(boolean json) {
        GlobalOptions options = new GlobalOptions();
        new CommandLine(new DaybookCommand(options, surroundings(), new Doorway(surroundings(), options)))
                .parseArgs(json ? new String[] {"--json"} : new String[0]);
        return new SyncErrands(sync, ZoneId.of("Europe/Berlin"), new Printer(surroundings(), options));
    }

    private Surroundings surroundings() {
        PrintWriter writer = new PrintWriter(out, true);
        return new Surroundings(writer, writer, Map.of(), _ -> null, Clock.systemUTC(), _ -> false);
    }

    private JsonNode of(Reason reason) {
        for (JsonNode each : json()) {
            if (each.get("why").get(0).get("reason").asText().equals(reason.name())) {
                return each;
            }
        }
        throw new AssertionError("No conflict because of " + reason);
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(out.toString());
        } catch (JsonProcessingException failure) {
            throw new AssertionError("Not JSON: " + out, failure);
        }
    }
}
