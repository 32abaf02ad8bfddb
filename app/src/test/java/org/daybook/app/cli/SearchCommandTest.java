package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void beginWithAnEntry() {
        shell = Shell.begun(folder);
        shell.done("person", "add", "--name", "Bea Müller");
        shell.add("Site visit", "2026-03-30T09:00", "2026-03-30T10:00", "--person", "Bea Müller");
        shell.add("Lunch", "2026-03-03T12:00", "2026-03-03T13:00");
    }

    @Test
    void theHitsComeAsATable() {
        assertThat(shell.done("search", "mueller", "vis").out().lines())
                .first()
                .asString()
                .startsWith("START             TITLE       PEOPLE      FOUND IN");
        assertThat(shell.done("search", "mueller", "vis").out())
                .contains("2026-03-30 09:00  Site visit  Bea Müller  title, people");
    }

    @Test
    void jsonTellsWhereTheWordsStand() {
        JsonNode hit = shell.json("search", "bea vis").get(0);

        assertThat(hit.get("entry").get("title").asText()).isEqualTo("Site visit");
        assertThat(hit.get("places").findValuesAsText("part")).containsExactly("title", "people");
        assertThat(hit.get("places").get(0).get("marks").get(0).get("start").asInt())
                .isEqualTo(5);
        assertThat(hit.get("places").get(0).get("marks").get(0).get("end").asInt())
                .isEqualTo(8);
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(shell.done("search", "zeppelin").out()).isEqualTo("Nothing has “zeppelin”.%n".formatted());
        assertThat(shell.json("search", "zeppelin")).isEmpty();
    }

    @Test
    void theLimitHoldsAndMustMakeSense() {
        shell.add("Lunch", "2026-04-03T12:00", "2026-04-03T13:00");

        assertThat(shell.json("search", "lunch", "--limit", "1")).hasSize(1);
        assertThat(shell.run("search", "lunch", "--limit", "0").exits(2).err()).contains("--limit must be from 1");
    }

    @Test
    void verifyMakesTheIndexAnewWhereItIsAskedTo() {
        assertThat(shell.done("verify", "--rebuild-search").out()).contains("all is well");
        assertThat(shell.json("search", "lunch")).hasSize(1);
    }
}
