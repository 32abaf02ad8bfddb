package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCommandsTest {

    private static final String MARCH = """
        Date,Shift type,Required,Study type,Mandatory,People
        2026-03-02,DAY,2,GENERAL,no,Ana Ruiz; Ben Okafor
        2026-03-02,ON1,1,BODY,yes,Cem Aydin
        2026-03-03,DAY,1,NEURO,no,Ana Ruiz
        2026-03-03,ON1,1,GENERAL,yes,
        """;
    private static final String MARCH_AGAIN = """
        People,Date,Shift type,Required,Study type,Mandatory
        Ana Ruiz; Cem Aydin,2026-03-02,DAY,2,GENERAL,no
        Cem Aydin,2026-03-02,ON1,1,BODY,yes
        Ana Ruiz,2026-03-03,ON1,1,GENERAL,yes
        Ben Okafor,2026-03-04,DAY,1,GENERAL,no
        """;

    @TempDir
    Path folder;

    private Shell shell;
    private String march;

    @BeforeEach
    void begin() throws IOException {
        shell = Shell.begun(folder);
        shell.done("roster", "hospital", "add", "--name", "Charité");
        march = file("march.csv", MARCH);
    }

    @Test
    void rosterGoesFromTheFileToProductionAndIsFollowedByTheNext() throws IOException {
        JsonNode imported = imported(march, "--others", "new");
        assertThat(imported.get("shifts").asInt()).isEqualTo(4);
        assertThat(imported.get("assignments").asInt()).isEqualTo(4);

        JsonNode found = shell.json("roster", "validate", "march");
        assertThat(found.get("valid").asBoolean()).isFalse();
        assertThat(found.get("open").asInt()).isEqualTo(1);
        assertThat(found.get("findings").get(0).get("code").asText()).isEqualTo("MANDATORY_UNCOVERED");

        JsonNode coverage = shell.json("roster", "coverage", "march");
        assertThat(coverage.get("coveragePercentage").asText()).isEqualTo("75.0");
        assertThat(coverage.get("gaps").get(0).get("type").asText()).isEqualTo("ON1");

        assertThat(shell.run("roster", "promote", "march").exits(1).err())
                .contains("one warning that nobody has acknowledged");
        assertThat(shell.json("roster", "candidates", "march", "--shift", "ON1@2026-03-03")
                        .get(0)
                        .get("eligible")
                        .asBoolean())
                .isTrue();
        shell.done("roster", "assign", "march", "--shift", "on1@2026-03-03", "--person", "ben");
        assertThat(shell.run("roster", "diff", "march", "--since", "2026-03-02T08:59")
                        .exits(1)
                        .err())
                .contains("was not there yet");
        assertThat(shell.json("roster", "validate", "march").get("valid").asBoolean())
                .isTrue();
        assertThat(shell.done("roster", "promote", "march").out())
                .isEqualTo("Promoted march.csv to production of Charité.\n");

        String second = imported(file("second.csv", MARCH_AGAIN)).get("version").asText();
        assertThat(changes(shell.json("roster", "diff", second)))
                .containsExactly(
                        "REASSIGNED DAY 2026-03-02 -Ben Okafor +Cem Aydin",
                        "REMOVED DAY 2026-03-03 -Ana Ruiz +",
                        "REASSIGNED ON1 2026-03-03 -Ben Okafor +Ana Ruiz",
                        "ADDED DAY 2026-03-04 - +Ben Okafor");
    }

    @Test
    void secondPromotionArchivesTheFirstAndTheJournalTellsBoth() throws IOException {
        imported(march, "--others", "new");
        shell.done("roster", "acknowledge", "march", "--name", "Dr Ada", "--all");
        shell.done("roster", "promote", "march");
        shell.done("roster", "clone", "march", "--name", "Better");
        shell.done(
                "roster", "override", "better", "--shift", "DAY@2026-03-03", "--from", "Ana Ruiz", "--to", "Cem Aydin");

        JsonNode rehearsed = shell.json("roster", "promote", "better", "--dry-run");
        assertThat(rehearsed.get("archives").asText()).isEqualTo("march.csv");
        assertThat(rehearsed.get("diff").get("reassigned").asInt()).isEqualTo(1);
        assertThat(rehearsed.get("obstacles")).hasSize(1);
        shell.done("roster", "acknowledge", "better", "--name", "Dr Ada", "--all");
        assertThat(shell.done("roster", "promote", "better").out())
                .isEqualTo("Promoted Better to production of Charité, and archived march.csv.\n");

        assertThat(statuses()).containsExactlyInAnyOrder("Better PRODUCTION", "march.csv ARCHIVED");
        List<String> commands = new ArrayList<>();
        shell.json("journal").forEach(line -> commands.add(line.get("command").asText()));
        assertThat(commands)
                .startsWith(
                        "roster.promote",
                        "roster.acknowledge",
                        "roster.override",
                        "roster.clone",
                        "roster.promote",
                        "roster.acknowledge",
                        "log.job-complete",
                        "roster.import-csv",
                        "log.job-start",
                        "log.job-add",
                        "hospital.add");
    }

    @Test
    void dryRunSaysTheSameAndChangesNothing() {
        JsonNode rehearsed =
                shell.json("roster", "import", "csv", march, "--hospital", "charité", "--others", "new", "--dry-run");

        assertThat(shell.json("roster", "versions")).isEmpty();
        JsonNode done = imported(march, "--others", "new");
        assertThat(rehearsed.get("version").isNull()).isTrue();
        assertThat(rehearsed.get("unknown")).isEqualTo(done.get("unknown"));
        assertThat(rehearsed.get("assignments")).isEqualTo(done.get("assignments"));
    }

    @Test
    void unknownNamesAreAskedForOneByOne() {
        shell.done("person", "add", "--name", "Anna Ruiz", "--kind", "radiologist");

        assertThat(importing(march).exits(1).err())
                .contains("3 names of march.csv are nobody here")
                .contains("--name \"Ana Ruiz=Anna Ruiz\"")
                .contains("--name \"Ben Okafor=new\"");
        assertThat(importing(march, "--name", "Bob=new").exits(1).err()).contains("“Bob” stands nowhere in the file.");
        JsonNode imported =
                imported(march, "--name", "Ana Ruiz=Anna Ruiz", "--name", "Ben Okafor=skip", "--others", "new");

        assertThat(imported.get("assignments").asInt()).isEqualTo(3);
        JsonNode day =
                shell.json("roster", "shifts", "march", "--to", "2026-03-02").get(0);
        assertThat(day.get("people").toString()).isEqualTo("[\"Anna Ruiz\"]");
        assertThat(day.get("missing").asInt()).isEqualTo(1);
    }

    @Test
    void sameFileComesTwiceOnlyWhereThatIsSaid() throws IOException {
        imported(march, "--others", "new");
        String copy = file("copy.csv", MARCH);

        assertThat(importing(copy).exits(1).err())
                .contains("imported already, as march.csv")
                .contains("--again");
        assertThat(shell.json("roster", "versions")).hasSize(1);
        imported(copy, "--again");
        assertThat(shell.json("roster", "versions")).hasSize(2);
    }

    @Test
    void oneUndoTakesBackVersionPeopleAndTypes() throws IOException {
        String file = file("late.csv", "Date,Shift type,Start,End,People\n2026-03-02,Late,15:00,23:00,Ana Ruiz\n");
        imported(file, "--others", "new");

        shell.done("undo");

        assertThat(shell.json("roster", "versions")).isEmpty();
        assertThat(shell.json("person", "list")).isEmpty();
        assertThat(shell.json("roster", "hospital", "list").get(0).get("shiftTypes"))
                .hasSize(5);
        shell.done("redo");
        assertThat(shell.json("roster", "versions")).hasSize(1);
    }

    @Test
    void typeOfShiftThatIsMissingIsGivenItsHoursWithTheFileOrBefore() throws IOException {
        String file = file("late.csv", "Date,Shift type\n2026-03-02,Late\n2026-03-03,Late\n");
        assertThat(importing(file).exits(1).err())
                .isEqualTo("late.csv was not imported: “Late” (row 2) is no shift type of this hospital, and the file"
                        + " does not say its hours. Add the type with its hours, then import the file again.\n");
        assertThat(importing(file, "--shift-type", "Late=tea").exits(2).err()).contains("“tea” cannot be read");

        JsonNode imported = imported(file, "--shift-type", "Late=15:00-23:30");

        assertThat(imported.get("newShiftTypes").toString()).isEqualTo("[\"Late\"]");
        shell.done("undo");
        shell.done(
                "roster",
                "hospital",
                "shift-type",
                "LATE",
                "--hospital",
                "Charité",
                "--start",
                "15:00",
                "--end",
                "23:00");
        assertThat(imported(file).get("shifts").asInt()).isEqualTo(2);
    }

    @Test
    void versionsMoveAsTheirStateMachineLetsThem() {
        imported(march, "--others", "new");
        assertThat(shell.run("roster", "archive", "march").exits(1).err()).contains("march.csv is in staging");
        shell.done("roster", "reject", "march");
        assertThat(statuses()).containsExactly("march.csv REJECTED");
        assertThat(shell.run("roster", "promote", "march.csv").exits(1).err()).contains("is rejected");
        shell.done("roster", "restore", "march.csv");
        shell.done("roster", "tag", "staging", "--tag", "Q1", "--tag", "Draft");
        assertThat(shell.json("roster", "versions").get(0).get("tags").toString())
                .isEqualTo("[\"Q1\",\"Draft\"]");
        shell.done("roster", "acknowledge", "staging", "--name", "Ada", "--all");
        shell.done("roster", "promote", "staging");
        shell.done("roster", "archive", "production");
        assertThat(statuses()).containsExactly("march.csv ARCHIVED");
    }

    @Test
    void peopleChangePlacesAndAreTakenOff() {
        imported(march, "--others", "new");

        shell.done(
                "roster",
                "swap",
                "march",
                "--shift",
                "ON1@2026-03-02",
                "--person",
                "Cem",
                "--with-shift",
                "DAY@2026-03-03",
                "--with-person",
                "Ana");
        assertThat(on("ON1", "2026-03-02")).isEqualTo("[\"Ana Ruiz\"]");
        shell.done("roster", "give-away", "march", "--shift", "DAY@2026-03-03", "--from", "Cem", "--to", "Ben");
        assertThat(on("DAY", "2026-03-03")).isEqualTo("[\"Ben Okafor\"]");
        assertThat(shell.run("roster", "unassign", "march", "--shift", "DAY@2026-03-03", "--person", "Cem")
                        .exits(1)
                        .err())
                .isEqualTo("They are not on DAY of 2026-03-03. On it: Ben Okafor.\n");
        shell.done("roster", "unassign", "march", "--shift", "DAY@2026-03-03", "--person", "Ben");
        assertThat(on("DAY", "2026-03-03")).isEqualTo("[]");
    }

    @Test
    void whatIsNamedWronglyIsToldWithWhatThereIs() {
        assertThat(importing(march.replace("march", "no")).exits(1).err()).contains("There is no file");
        assertThat(shell.run("roster", "import", "csv", march, "--hospital", "Charite")
                        .exits(1)
                        .err())
                .contains("Did you mean Charité?");
        assertThat(shell.run("roster", "import", "ods", march, "--hospital", "Charité")
                        .exits(1)
                        .err())
                .contains(
                        "is a list as comma-separated values. Nothing was imported; use “daybook roster import csv”.");
        assertThat(shell.run("roster", "validate", "april").exits(1).err())
                .isEqualTo("There is no schedule version “april”. There is none yet; bring one in with “daybook roster"
                        + " import”.\n");
        imported(march, "--others", "new");
        assertThat(shell.run("roster", "assign", "march", "--shift", "DAY@2026-04-01", "--person", "Ana")
                        .exits(1)
                        .err())
                .contains("has no shift “DAY@2026-04-01”");
        assertThat(shell.run("roster", "diff", "march").exits(1).err()).contains("no version in production");
        assertThat(shell.run("roster", "acknowledge", "march", "--name", "Ada")
                        .exits(2)
                        .err())
                .contains("either --all");
    }

    private String on(String type, String date) {
        for (JsonNode shift : shell.json("roster", "shifts", "march", "--from", date, "--to", date)) {
            if (shift.get("type").asText().equals(type)) {
                return shift.get("people").toString();
            }
        }
        throw new AssertionError("No " + type + " on " + date);
    }

    private List<String> statuses() {
        List<String> statuses = new ArrayList<>();
        shell.json("roster", "versions")
                .forEach(version -> statuses.add(version.get("name").asText() + " "
                        + version.get("status").asText()));
        return statuses;
    }

    private static List<String> changes(JsonNode diff) {
        List<String> changes = new ArrayList<>();
        diff.get("shifts")
                .forEach(shift -> changes.add("%s %s %s -%s +%s"
                        .formatted(
                                shift.get("change").asText(),
                                shift.get("type").asText(),
                                shift.get("date").asText(),
                                names(shift.get("left")),
                                names(shift.get("joined")))));
        return changes;
    }

    private static String names(JsonNode people) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(person.asText()));
        return String.join(", ", names);
    }

    private JsonNode imported(String file, String... more) {
        List<String> all = command(file, more);
        return shell.json(all.toArray(String[]::new));
    }

    private Shell.Ran importing(String file, String... more) {
        return shell.run(command(file, more).toArray(String[]::new));
    }

    private static List<String> command(String file, String... more) {
        List<String> all = new ArrayList<>(List.of("roster", "import", "csv", file, "--hospital", "Charité"));
        all.addAll(List.of(more));
        return all;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
