package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = Shell.begun(folder);
    }

    private JsonNode day(String day) {
        return shell.json("agenda", "--from", day + "T00:00", "--to", day + "T23:59");
    }

    @Test
    void addedEntryIsInTheAgendaFieldByField() {
        shell.done("person", "add", "--name", "Bea Müller");
        String ref =
                shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:30", "--person", "bea", "--status", "confirmed");

        JsonNode agenda = shell.json("agenda", "--from", "2026-03-30", "--to", "2026-03-31");

        assertThat(agenda).hasSize(1);
        assertThat(agenda.get(0).toString())
                .isEqualTo("{\"ref\":\"" + ref + "\",\"title\":\"Visit\","
                                               + "\"start\":\"2026-03-30T07:00:00Z\",\"end\":\"2026-03-30T08:30:00Z\",\"zone\":\"Europe/Berlin\","
                                               + "\"localStart\":\"2026-03-30T09:00\",\"localEnd\":\"2026-03-30T10:30\",\"allDay\":false,\"recurrenceId\":null,\"status\":\"CONFIRMED\",\"people\":[\"Bea"
                                               + " Müller\"]}");
    }

    @Test
    void addPrintsNothingButTheRef() {
        Shell.Ran ran = shell.done(
                "entry", "add", "--title", "T", "--start", "2026-03-30T09:00", "--end", "2026-03-30T10:00", "--json");

        assertThat(ran.json().properties()).hasSize(1);
        assertThat(UUID.fromString(ran.json().get("ref").asText())).isNotNull();
    }

    @Test
    void timesAreReadInTheZoneThatIsGiven() {
        shell.add("Call", "2026-03-30T09:00", "2026-03-30T10:00", "--zone", "America/New_York");

        JsonNode row = day("2026-03-30").get(0);

        assertThat(row.get("zone").asText()).isEqualTo("America/New_York");
        assertThat(row.get("localStart").asText()).isEqualTo("2026-03-30T09:00");
        assertThat(row.get("start").asText()).isEqualTo("2026-03-30T13:00:00Z");
    }

    @Test
    void allDayEntryTakesWholeDaysAndItsEndIsTheDayAfter() {
        shell.done("entry", "add", "--title", "Fair", "--all-day", "--start", "2026-03-28", "--end", "2026-03-30");
        shell.done("entry", "add", "--title", "Feast", "--all-day", "--start", "2026-04-01");

        JsonNode rows = shell.json("agenda", "--from", "2026-03-29", "--to", "2026-04-02");

        assertThat(rows.findValuesAsText("localStart")).containsExactly("2026-03-28T00:00", "2026-04-01T00:00");
        assertThat(rows.findValuesAsText("localEnd")).containsExactly("2026-03-30T00:00", "2026-04-02T00:00");
        assertThat(rows.get(0).get("allDay").asBoolean()).isTrue();
        assertThat(rows.get(0).get("end").asText())
                .as("after a day of 23 hours")
                .isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void allDayEntryThatEndsOnItsFirstDayIsRefusedWithTheEndThatIsMeant() {
        Shell.Ran ran = shell.run(
                "entry", "add", "--title", "Fair", "--all-day", "--start", "2026-03-28", "--end", "2026-03-28");

        assertThat(ran.exits(1).err()).contains("for 2026-03-28 alone, 2026-03-29");
    }

    @Test
    void moveKeepsTheDuration() {
        String ref = shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:30");

        assertThat(shell.json("entry", "move", ref, "--start", "2026-03-31T14:00")
                        .get("ref")
                        .asText())
                .isEqualTo(ref);

        assertThat(day("2026-03-31").findValuesAsText("localEnd")).containsExactly("2026-03-31T15:30");
    }

    @Test
    void moveToldInAnotherZoneKeepsTheZoneOfTheEntry() {
        String ref = shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00");

        shell.done("entry", "move", ref, "--start", "2026-03-31T03:00", "--zone", "America/New_York");

        JsonNode row = day("2026-03-31").get(0);
        assertThat(row.get("zone").asText()).isEqualTo("Europe/Berlin");
        assertThat(row.get("localStart").asText()).isEqualTo("2026-03-31T09:00");
    }

    @Test
    void moveOfAnAllDayEntryKeepsItsDays() {
        String ref = shell.json(
                        "entry", "add", "--title", "F", "--all-day", "--start", "2026-03-02", "--end", "2026-03-04")
                .get("ref")
                .asText();

        shell.done("entry", "move", ref, "--start", "2026-03-10");

        assertThat(day("2026-03-11").findValuesAsText("localEnd")).containsExactly("2026-03-12T00:00");
        shell.run("entry", "move", ref, "--start", "2026-03-10T09:00").exits(2);
    }

    @Test
    void resizeKeepsTheEndThatIsNotGiven() {
        String ref = shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00");

        shell.done("entry", "resize", ref, "--end", "2026-03-30T11:00");
        shell.done("entry", "resize", ref, "--start", "2026-03-30T08:00");

        JsonNode row = day("2026-03-30").get(0);
        assertThat(row.get("localStart").asText()).isEqualTo("2026-03-30T08:00");
        assertThat(row.get("localEnd").asText()).isEqualTo("2026-03-30T11:00");
        shell.run("entry", "resize", ref).exits(2);
    }

    @Test
    void assignGivesTheEntryToExactlyThesePeople() {
        shell.done("person", "add", "--name", "Bea");
        shell.done("person", "add", "--name", "Cem", "--email", "cem@example.org");
        String ref = shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "Bea");

        shell.done("entry", "assign", ref, "--person", "CEM@example.org");

        assertThat(day("2026-03-30").get(0).get("people").toString()).isEqualTo("[\"Cem\"]");
        shell.done("entry", "assign", ref);
        assertThat(day("2026-03-30").get(0).get("people")).isEmpty();
    }

    @Test
    void cancelledEntryStaysAndDeletedOneGoes() {
        String ref = shell.add("Visit", "2026-03-30T09:00", "2026-03-30T10:00");

        shell.done("entry", "cancel", ref);
        assertThat(day("2026-03-30").findValuesAsText("status")).containsExactly("CANCELLED");

        shell.done("entry", "delete", ref);
        assertThat(day("2026-03-30")).isEmpty();
        assertThat(shell.run("entry", "cancel", ref).exits(1).err()).contains("There is no entry " + ref);
    }

    @Test
    void startAfterItsEndIsRefusedAndNothingIsWritten() {
        Shell.Ran ran =
                shell.run("entry", "add", "--title", "T", "--start", "2026-03-30T10:00", "--end", "2026-03-30T09:00");

        assertThat(ran.exits(1).err()).contains("2026-03-30T10:00").contains("after the end");
        assertThat(shell.json("journal")).hasSize(1);
    }

    @Test
    void ruleThatIsForbiddenOrYieldsNothingIsRefused() {
        String[] add = {
            "entry", "add", "--title", "T", "--start", "2026-03-30T09:00", "--end", "2026-03-30T10:00", "--rule", ""
        };
        add[add.length - 1] = "FREQ=WEEKLY;BYDAY=2MO";
        assertThat(shell.run(add).exits(1).err()).contains("BYDAY");
        add[add.length - 1] = "FREQ=DAILY;COUNT=2;UNTIL=20260401T000000Z";
        assertThat(shell.run(add).exits(1).err()).contains("COUNT");
        assertThat(shell.json("journal")).hasSize(1);
    }

    @Test
    void unreadableValuesAreWrongUsage() {
        assertThat(shell.run("entry", "cancel", "not-a-ref").exits(2).err()).contains("“not-a-ref” names no entry");
        assertThat(shell.run("entry", "add", "--title", "T", "--start", "2026-03-30", "--end", "2026-03-31")
                        .exits(2)
                        .err())
                .contains("a day without a time");
        assertThat(shell.run("entry", "add", "--title", "T", "--start", "2026-03-30T09:00")
                        .exits(2)
                        .err())
                .contains("--end");
        shell.run("entry", "cancel", UUID.randomUUID().toString(), "--scope", "some")
                .exits(2);
    }

    @Test
    void unknownZoneOfAnEntryIsRefused() {
        Shell.Ran ran = shell.run(
                "entry",
                "add",
                "--title",
                "T",
                "--start",
                "2026-03-30T09:00",
                "--end",
                "2026-03-30T10:00",
                "--zone",
                "Mars/Olympus");

        assertThat(ran.exits(1).err()).contains("There is no time zone “Mars/Olympus”");
    }

    @Test
    void privateTitleStaysOutOfTheJournal() {
        shell.add("Doctor", "2026-03-30T09:00", "2026-03-30T10:00", "--private");

        assertThat(shell.done("journal").out()).doesNotContain("Doctor").contains("a private entry");
    }
}
