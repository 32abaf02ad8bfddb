package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
        for (String hours : new String[] {"mon", "mon 8-17", "mon 17:00-08:00", "xyz 08:00-17:00", ""}) {
            assertThat(shell.run("person", "add", "--name", "Bea", "--hours", hours)
                            .exits(2)
                            .err())
                    .contains("working hours");
        }
        assertThat(shell.json("person", "list")).isEmpty();
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
