package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandsTest {

    @TempDir
    Path folder;

    @Test
    void initMakesAWorkspaceThatItsAdministratorCanUse() {
        Shell shell = new Shell(folder);

        JsonNode made = shell.json("init", "--name", "Works", "--zone", "Europe/Berlin", "--admin", "ada");

        assertThat(made.toString())
                .isEqualTo("{\"workspace\":\"%s\",\"name\":\"Works\",\"zone\":\"Europe/Berlin\",\"admin\":\"ada\"}"
                        .formatted(shell.file()));
        shell.done("agenda", "--from", "2026-03-01", "--to", "2026-04-01");
    }

    @Test
    void initNeverReplacesAWorkspace() throws IOException {
        Shell shell = Shell.begun(folder);
        byte[] before = Files.readAllBytes(shell.file());

        Shell.Ran ran = shell.run("init", "--name", "Again", "--zone", "Europe/Berlin", "--admin", "eve");

        assertThat(ran.exits(1).err()).contains("already").contains("left as it is");
        assertThat(Files.readAllBytes(shell.file())).isEqualTo(before);
    }

    @Test
    void initThatIsRefusedLeavesNothingBehind() throws IOException {
        Shell shell = new Shell(folder).set("DAYBOOK_PASSWORD", "short");

        Shell.Ran ran = shell.run("init", "--name", "Works", "--zone", "Europe/Berlin", "--admin", "ada");

        assertThat(ran.exits(1).err()).contains("at least 8 characters");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void unknownZoneIsRefusedWithTheNearest() {
        Shell.Ran ran = new Shell(folder).run("init", "--name", "Works", "--zone", "Europe/Berln", "--admin", "ada");

        assertThat(ran.exits(1).err())
                .contains("There is no time zone “Europe/Berln”")
                .contains("Europe/Berlin");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void passwordThatIsChosenAtTheTerminalIsTypedTwice() {
        Shell shell = new Shell(folder).unset("DAYBOOK_PASSWORD");
        String[] init = {"init", "--name", "Works", "--zone", "Europe/Berlin", "--admin", "ada"};

        assertThat(shell.type("one horse").type("two horses").run(init).exits(1).err())
                .contains("not the same");
        shell.type("one horse").type("one horse").done(init);
        shell.type("one horse").done("journal");

        assertThat(shell.asked()).endsWith("Password for ada", "Password for ada (again)", "Password for ada");
    }

    @Test
    void wrongPasswordIsRefusedAndFiveOfThemSlowTheNextDown() {
        Shell shell = Shell.begun(folder).set("DAYBOOK_PASSWORD", "wrong horse");

        for (int i = 0; i < 5; i++) {
            assertThat(shell.run("journal").exits(1).err()).contains("the password is wrong");
        }
        shell.set("DAYBOOK_PASSWORD", Shell.PASSWORD);

        assertThat(shell.run("journal").exits(1).err()).contains("Too many wrong passwords");
    }

    @Test
    void unknownUserGetsTheAnswerOfAWrongPassword() {
        Shell shell = Shell.begun(folder);

        String unknown = shell.run("journal", "--user", "nobody").exits(1).err();
        String wrong = shell.set("DAYBOOK_PASSWORD", "wrong horse")
                .run("journal")
                .exits(1)
                .err();

        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void withoutATerminalAMissingPasswordNamesItsVariable() {
        Shell.Ran ran = Shell.begun(folder).unset("DAYBOOK_PASSWORD").run("journal");

        assertThat(ran.exits(1).err()).contains("Set DAYBOOK_PASSWORD in the environment");
    }

    @Test
    void encryptedWorkspaceOpensWithItsPassphraseOnly() throws IOException {
        Shell shell = new Shell(folder).set("DAYBOOK_PASSPHRASE", "open sesame");
        shell.done("init", "--name", "Secret", "--zone", "Europe/Berlin", "--admin", "ada", "--encrypt");
        shell.add("Hidden title", "2026-03-30T09:00", "2026-03-30T10:00");

        assertThat(shell.starts("2026-03-30", "2026-03-31")).containsExactly("2026-03-30T09:00");
        assertThat(Files.readString(shell.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Hidden title")
                .startsWith("H2encrypt");
        assertThat(shell.set("DAYBOOK_PASSPHRASE", "open barley")
                        .run("verify")
                        .exits(3)
                        .err())
                .contains("The passphrase does not open");
        shell.unset("DAYBOOK_PASSPHRASE").type("open sesame").done("verify");
    }

    @Test
    void missingWorkspaceCannotBeOpened() {
        assertThat(new Shell(folder).run("journal").exits(3).err()).contains("There is no workspace at");
    }

    @Test
    void fileThatIsNoWorkspaceCannotBeOpenedAndIsLeftAsItIs() throws IOException {
        Shell shell = new Shell(folder);
        Files.writeString(shell.file(), "Dear diary");

        assertThat(shell.run("journal").exits(3).err()).contains("damaged").contains("daybook restore");
        assertThat(shell.file()).hasContent("Dear diary");
    }

    @Test
    void workspaceThatNeverBeganSaysWhatToDo() throws Exception {
        Shell shell = new Shell(folder);
        new WorkspaceOpener(Clock.systemUTC())
                .create(new WorkspaceFile(shell.file()), null)
                .close();

        assertThat(shell.run("journal").exits(3).err()).contains("never begun").contains("daybook init");
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheCommand() {
        Shell shell = Shell.begun(folder).unset("DAYBOOK_WORKSPACE");
        String file = shell.file().toString();
        List<String> answers = new ArrayList<>();

        answers.add(shell.done("--workspace", file, "--user", "ada", "--json", "person", "list")
                .out());
        answers.add(shell.done("person", "list", "--workspace", file, "--user", "ada", "--json")
                .out());
        answers.add(shell.done("--json", "person", "--user", "ada", "list", "--workspace", file)
                .out());

        assertThat(answers).containsOnly("[]" + System.lineSeparator());
    }

    @Test
    void bareCommandWithoutADisplaySaysSoAndPointsToHelp() {
        Shell.Ran ran = new Shell(folder).run();

        assertThat(ran.exits(1).err()).contains("no display").contains("daybook --help");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void bareCommandWithADisplayShowsTheWorkspaceInTheWindow() {
        Shell shell = new Shell(folder);
        List<Path> shown = new ArrayList<>();
        Window window = file -> shown.add(file.file());

        shell.run(window).exits(0);
        shell.run(window, "--workspace", folder.resolve("other").toString()).exits(0);

        assertThat(shown).containsExactly(shell.file(), folder.resolve("other.mv.db"));
    }

    @Test
    void wrongUsageExitsWithTwoAndPointsToTheHelpOfTheCommand() {
        Shell shell = Shell.begun(folder);

        assertThat(shell.run("frobnicate").exits(2).err()).contains("frobnicate");
        assertThat(shell.run("entry").exits(2).err()).contains("daybook entry --help");
        assertThat(shell.run("agenda", "--from", "2026-03-30").exits(2).err()).contains("--to");
        assertThat(shell.run("agenda", "--from", "tomorrow", "--to", "2026-03-30")
                        .exits(2)
                        .err())
                .contains("“tomorrow” is no time that exists")
                .contains("2026-03-30T09:00");
        assertThat(shell.run("agenda", "--from", "2026-02-30", "--to", "2026-03-30")
                        .exits(2)
                        .err())
                .contains("2026-02-30");
        shell.run("journal", "--limit", "-1").exits(2);
    }

    @Test
    void lettersThatTheLocaleLostAreNotTakenForATitle() {
        Shell shell = Shell.begun(folder);

        Shell.Ran ran = shell.run(
                "entry",
                "add",
                "--title",
                "Gr\uFFFD\uFFFDe",
                "--start",
                "2026-03-30T09:00",
                "--end",
                "2026-03-30T10:00");

        assertThat(ran.exits(2).err()).contains("LC_ALL=C.UTF-8");
        assertThat(shell.json("journal")).hasSize(1);
    }

    @Test
    void helpGoesToStandardOutput() {
        Shell.Ran ran = new Shell(folder).run("entry", "move", "--help");

        assertThat(ran.exits(0).out()).contains("--occurrence").contains("3   the workspace cannot be opened");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void restoreBringsBackWhatTheBackupHolds() {
        Shell shell = Shell.begun(folder);
        shell.add("Kept", "2026-03-30T09:00", "2026-03-30T10:00");
        String backup = shell.json("backup").get("backup").asText();
        shell.add("Later", "2026-03-30T11:00", "2026-03-30T12:00");

        shell.done("restore", backup);

        assertThat(shell.starts("2026-03-30", "2026-03-31")).containsExactly("2026-03-30T09:00");
        assertThat(shell.json("verify").get("sound").asBoolean()).isTrue();
    }

    @Test
    void restoreRepairsAWorkspaceThatCannotBeOpened() throws IOException {
        Shell shell = Shell.begun(folder);
        String backup = shell.json("backup").get("backup").asText();
        Files.writeString(shell.file(), "damage");

        shell.done("restore", backup);

        shell.done("verify");
    }

    @Test
    void restoreOfWhatIsNoBackupLeavesTheWorkspaceAsItIs() throws IOException {
        Shell shell = Shell.begun(folder);
        Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear diary");

        assertThat(shell.run("restore", letter.toString()).exits(1).err()).contains("holds no Daybook workspace");
        assertThat(shell.run("restore", folder.resolve("none.zip").toString())
                        .exits(1)
                        .err())
                .contains("There is no backup at");
        shell.done("verify");
    }

    @Test
    void verifyCountsWhatItChecked() {
        Shell shell = Shell.begun(folder);
        shell.add("One", "2026-03-30T09:00", "2026-03-30T10:00");

        assertThat(shell.json("verify").toString())
                .isEqualTo("{\"sound\":true,\"entries\":2,\"rows\":4,\"problems\":[]}");
    }

    @Test
    void verifyFindsARowThatTheJournalDoesNotKnow() throws Exception {
        Shell shell = Shell.begun(folder);
        String store = shell.file().toString().replace(".mv.db", "");
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + store, "daybook", "");
                var statement = connection.createStatement()) {
            statement.execute("UPDATE workspace_profile SET name = 'Stolen'");
        }

        Shell.Ran ran = shell.run("verify", "--json").exits(1);

        assertThat(ran.json().get("sound").asBoolean()).isFalse();
        assertThat(ran.err()).contains("does not account for how the workspace “Stolen” stands");
    }

    @Test
    void demoIsAWorkspaceToTryThingsIn() {
        Shell shell = new Shell(folder).unset("DAYBOOK_PASSWORD");

        JsonNode made = shell.json("demo", "--zone", "Europe/Berlin");

        assertThat(made.get("user").asText()).isEqualTo("demo");
        assertThat(made.get("entries").asInt()).isPositive();
        shell.set("DAYBOOK_PASSWORD", "demo-daybook");
        assertThat(shell.starts("2026-03-02", "2026-03-09")).isNotEmpty();
        assertThat(shell.json("person", "list")).isNotEmpty();
        assertThat(shell.run("demo").exits(1).err()).contains("already");
    }
}
