package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.persistence.sync.centre.TestCentre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workspaces and a central database by command line alone, as people would. */
@Tag("slow")
class SyncedWorkspacesTest {

    @TempDir
    Path folder;

    private final TestCentre centre = TestCentre.fresh();
    private Shell anna;
    private Shell ben;

    @BeforeEach
    void setUp() {
        anna = Shell.begun(folder.resolve("anna"));
        ben = Shell.begun(folder.resolve("ben"));
        administrator("install");
        administrator("tenant", "add", "Heating Ltd");
        join(anna);
        join(ben);
    }

    @AfterEach
    void close() {
        centre.close();
    }

    private JsonNode administrator(String... errand) {
        String[] all = new String[errand.length + 4];
        all[0] = "centre";
        System.arraycopy(errand, 0, all, 1, errand.length);
        all[errand.length + 1] = "--url";
        all[errand.length + 2] = centre.url();
        all[errand.length + 3] = "--json";
        return new Shell(folder)
                .set("DAYBOOK_CENTRE_PASSWORD", "not needed here")
                .run(all)
                .exits(0)
                .json();
    }

    private JsonNode join(Shell laptop) {
        JsonNode invited = administrator("member", "add", "Heating Ltd", "Somebody");
        laptop.set("DAYBOOK_CENTRE_PASSWORD", invited.get("password").asText());
        JsonNode joined = laptop.json(
                "sync",
                "setup",
                "--url",
                centre.url(),
                "--member",
                invited.get("member").asText());
        assertThat(joined.get("tenant").asText()).isEqualTo("Heating Ltd");
        return invited;
    }

    private String checksum(Shell laptop) {
        return laptop.json("sync", "status", "--checksum").get("checksum").asText();
    }

    @Test
    void whatWasDoneOfflineOnBothIsOnBothAfterwards() {
        anna.add("Boiler", "2026-03-30T09:00", "2026-03-30T10:00");
        ben.add("Pump", "2026-03-30T11:00", "2026-03-30T12:00");
        anna.done("sync", "now");
        ben.done("sync", "now");
        anna.done("sync", "now");

        assertThat(anna.starts("2026-03-30", "2026-03-31")).containsExactly("2026-03-30T09:00", "2026-03-30T11:00");
        assertThat(checksum(ben)).isEqualTo(checksum(anna));
    }

    @Test
    void aConflictIsSettledByEitherSideAndBothAreEqual() {
        String boiler = anna.add("Boiler", "2026-03-30T09:00", "2026-03-30T10:00");
        anna.done("sync", "now");
        ben.done("sync", "now");
        anna.done("entry", "move", boiler, "--start", "2026-03-30T13:00");
        ben.done("entry", "move", boiler, "--start", "2026-03-30T15:00");
        anna.done("sync", "now");
        ben.done("sync", "now");

        JsonNode conflict = ben.json("sync", "conflicts").get(0);
        assertThat(ben.starts("2026-03-30", "2026-03-31")).containsExactly("2026-03-30T13:00");
        assertThat(ben.json("sync", "status").get("toDecide").asInt()).isEqualTo(1);

        ben.done("sync", "resolve", conflict.get("id").asText(), "--mine");
        ben.done("sync", "now");
        anna.done("sync", "now");

        assertThat(anna.starts("2026-03-30", "2026-03-31")).containsExactly("2026-03-30T15:00");
        assertThat(checksum(ben)).isEqualTo(checksum(anna));
        assertThat(ben.json("sync", "conflicts")).isEmpty();
    }

    @Test
    void aMemberWhoWasRevokedIsOutAndKeepsWorking() {
        Shell eve = Shell.begun(folder.resolve("eve"));
        String member = join(eve).get("member").asText();
        administrator("member", "revoke", member);

        eve.add("Boiler", "2026-03-30T09:00", "2026-03-30T10:00");

        assertThat(eve.run("sync", "now").exits(1).err()).isNotBlank();
        assertThat(eve.json("sync", "status").get("toSend").asInt()).isPositive();
    }

    @Test
    void thePasswordOfTheCentreIsNowhereInTheWorkspaceInPlainText() throws IOException {
        String password =
                join(Shell.begun(folder.resolve("eve"))).get("password").asText();

        byte[] file = Files.readAllBytes(folder.resolve("eve/work.mv.db"));

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(password);
    }
}
