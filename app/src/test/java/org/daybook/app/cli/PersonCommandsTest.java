package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = Shell.begun(folder);
    }

    private Shell.Ran entryFor(String person) {
        return shell.run(
                "entry",
                "add",
                "--title",
                "T",
                "--start",
                "2026-03-30T09:00",
                "--end",
                "2026-03-30T10:00",
                "--person",
                person);
    }

    @Test
    void listGivesPeopleByNameWithWhatIsKnownOfThem() {
        shell.done("person", "add", "--name", "Cem");
        String bea = shell.json(
                        "person",
                        "add",
                        "--name",
                        "Bea",
                        "--email",
                        "bea@example.org",
                        "--kind",
                        "coach",
                        "--kind",
                        "teacher",
                        "--zone",
                        "Europe/Paris",
                        "--hours",
                        "mon-tue 08:00-12:00 13:00-17:00; sat 09:00-24:00")
                .get("id")
                .asText();

        JsonNode people = shell.json("person", "list");

        assertThat(people.findValuesAsText("name")).containsExactly("Bea", "Cem");
        assertThat(people.get(0).toString())
                .isEqualTo("{\"id\":\"" + bea + "\",\"name\":\"Bea\",\"email\":\"bea@example.org\","
                        + "\"kinds\":[\"COACH\",\"TEACHER\"],\"zone\":\"Europe/Paris\",\"hours\":\"MONDAY"
                        + " 08:00-12:00 13:00-17:00;TUESDAY 08:00-12:00 13:00-17:00;SATURDAY"
                        + " 09:00-00:00\",\"active\":true}");
    }

    @Test
    void emailBelongsToOnePerson() {
        shell.done("person", "add", "--name", "Bea", "--email", "bea@example.org");

        assertThat(shell.run("person", "add", "--name", "Eve", "--email", "BEA@example.org")
                        .exits(1)
                        .err())
                .contains("Bea");
    }

    @Test
    void hoursThatCannotBeReadAreWrongUsage() {
        for (String hours : new String[] {"mon", "mon 8-", "mon 17:00-08:00", "xyz 08:00-17:00", ""}) {
            assertThat(shell.run("person", "add", "--name", "Bea", "--hours", hours)
                            .exits(2)
                            .err())
                    .contains("working hours");
        }
        assertThat(shell.json("person", "list")).isEmpty();
    }

    @Test
    void editChangesWhatIsGivenAndLeavesTheRest() {
        shell.done("person", "add", "--name", "Bea", "--email", "bea@example.org", "--kind", "coach");

        shell.done("person", "edit", "bea", "--name", "Bea Berg", "--hours", "Mo-Di 8-12");

        JsonNode bea = shell.json("person", "list").get(0);
        assertThat(bea.get("name").asText()).isEqualTo("Bea Berg");
        assertThat(bea.get("email").asText()).isEqualTo("bea@example.org");
        assertThat(bea.get("kinds").get(0).asText()).isEqualTo("COACH");
        assertThat(bea.get("hours").asText()).isEqualTo("MONDAY 08:00-12:00;TUESDAY 08:00-12:00");
        shell.done("person", "edit", "bea", "--email", "", "--hours", "");
        assertThat(shell.json("person", "list").get(0).get("hours").asText()).isEmpty();
        assertThat(shell.json("person", "list").get(0).get("email").isNull()).isTrue();
    }

    @Test
    void whoIsDeactivatedIsAssignedNoMoreUntilReactivated() {
        shell.done("person", "add", "--name", "Bea");
        shell.done("person", "deactivate", "bea");

        assertThat(shell.json("person", "list").get(0).get("active").asBoolean())
                .isFalse();
        assertThat(entryFor("bea").exits(1).err()).contains("Bea is deactivated");
        shell.done("person", "reactivate", "bea");
        entryFor("bea").exits(0);
        assertThat(shell.run("person", "delete", "bea").exits(1).err()).contains("cannot be deleted");
    }

    @Test
    void awayNotesWholeDaysAndTimesAndSaysWhatTheyClashWith() {
        shell.done("person", "add", "--name", "Bea");
        entryFor("bea").exits(0);

        JsonNode away = shell.json("person", "away", "bea", "--from", "2026-03-30", "--to", "2026-03-31");

        assertThat(away.get("clashes").asInt()).isEqualTo(1);
        assertThat(shell.json(
                                "person",
                                "away",
                                "bea",
                                "--from",
                                "2026-04-01T00:00",
                                "--to",
                                "2026-04-01T12:00",
                                "--reason",
                                "sick")
                        .get("clashes")
                        .asInt())
                .isZero();
        assertThat(shell.run("person", "away", "bea", "--from", "2026-04-02", "--to", "2026-04-01")
                        .exits(1)
                        .err())
                .isNotEmpty();
        assertThat(shell.run("person", "away", "bea", "--from", "2026-04-02T10:00")
                        .exits(2)
                        .err())
                .contains("--to");
    }

    @Test
    void importPlansThenImportsThenFindsNothingNew() throws IOException {
        Path file = Files.writeString(
                folder.resolve("team.csv"),
                "Name;E-Mail;Art\nBea Berg;bea@example.org;Lehrerin\n;;\n;x@example.org;\n");

        JsonNode planned = shell.json("person", "import", file.toString(), "--dry-run");
        assertThat(planned.get("new").asInt()).isEqualTo(1);
        assertThat(planned.get("skipped").get(0).get("line").asInt()).isEqualTo(4);
        assertThat(shell.json("person", "list")).isEmpty();
        assertThat(shell.json("person", "import", file.toString())).isEqualTo(planned);
        assertThat(shell.json("person", "import", file.toString())
                        .get("unchanged")
                        .asInt())
                .isEqualTo(1);
        shell.done("undo");
        assertThat(shell.json("person", "list")).isEmpty();
        assertThat(shell.run("person", "import", folder.resolve("no.csv").toString())
                        .exits(1)
                        .err())
                .contains("There is no file");
    }

    @Test
    void whichSpecialtySomebodyHadWhenIsTold() {
        shell.done("person", "add", "--name", "Bea Berg");
        shell.done("person", "edit", "Bea Berg", "--specialty", "NEURO_ONLY");

        JsonNode held = shell.json("person", "specialty", "Bea Berg");

        assertThat(held).hasSize(2);
        assertThat(held.get(0).get("specialty").isNull()).isTrue();
        assertThat(held.get(1).get("specialty").asText()).isEqualTo("NEURO_ONLY");
        assertThat(held.get(1).get("by").asText()).isEqualTo("Ada Admin");
        assertThat(shell.done("person", "specialty", "Bea").out()).contains("NEURO_ONLY");
    }

    @Test
    void personIsFoundByNameBeginningEmailOrId() {
        String id = shell.json("person", "add", "--name", "Bea Berg", "--email", "b@example.org")
                .get("id")
                .asText();

        for (String called : new String[] {"bea berg", "BEA", "B@Example.org", id}) {
            entryFor(called).exits(0);
        }
    }

    @Test
    void unknownPersonIsRefusedWithTheNearestNames() {
        shell.done("person", "add", "--name", "Bea Berg");
        shell.done("person", "add", "--name", "Zacharias Quint");

        assertThat(entryFor("Bae Berg").exits(1).err())
                .contains("nobody called “Bae Berg”")
                .contains("Bea Berg")
                .doesNotContain("Quint");
    }

    @Test
    void ambiguousPersonIsRefusedWithThoseItMayBe() {
        shell.done("person", "add", "--name", "Bea Berg");
        shell.done("person", "add", "--name", "Bea Busch");

        assertThat(entryFor("bea").exits(1).err()).contains("Bea Berg, Bea Busch");
    }

    @Test
    void wholeNameWinsOverTheBeginningOfAnother() {
        shell.done("person", "add", "--name", "Bea");
        shell.done("person", "add", "--name", "Beatrix");

        entryFor("bea").exits(0);
    }
}
