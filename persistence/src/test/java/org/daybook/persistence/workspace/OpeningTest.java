package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of opening is said in a sentence, and never makes anything worse. */
class OpeningTest {

    @TempDir
    private Path folder;

    private TestWorkspace test;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        for (int i = 0; i < 30; i++) {
            test.person("Person " + i);
        }
    }

    @AfterEach
    void close() throws IOException {
        test.workspace().close();
    }

    @Test
    void openTwiceInOneProcessIsRefusedWithWhoAndSinceWhen() {
        CannotOpen refused = refusal(null);

        assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
        assertThat(refused.sentence())
                .startsWith("The workspace %s is already open by "
                        .formatted(test.file().file()))
                .contains("process " + ProcessHandle.current().pid() + ", since 2026-03-02 ")
                .endsWith("Nothing was changed. Close it there, then try again.");
    }

    @Test
    void openInAnotherProcessIsRefusedWithWhoAndSinceWhen() throws Exception {
        test.workspace().close();
        Process other = OtherProcess.holding(test.file().file());
        try (BufferedReader answer = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(answer.readLine()).isEqualTo("open");

            CannotOpen refused = refusal(null);

            assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
            assertThat(refused.sentence()).contains("process " + other.pid() + ", since ");
        } finally {
            other.destroyForcibly().waitFor();
        }
        test.openAgain();
        assertThat(test.names()).as("after the other was killed").hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 77})
    void whatAKilledProcessAcknowledgedIsThere(int commands) throws Exception {
        test.workspace().close();
        Process other = OtherProcess.adding(test.file().file());
        String last = "";
        try (BufferedReader answer = other.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < commands; i++) {
                last = String.valueOf(answer.readLine());
            }
        } finally {
            other.destroyForcibly().waitFor();
        }

        test.openAgain();

        assertThat(last).isEqualTo("Person %06d".formatted(commands - 1));
        assertThat(test.names()).contains(last);
        assertThat(test.names().size()).isGreaterThanOrEqualTo(30 + commands);
        assertThat(test.workspace().verify().problems()).isEmpty();
    }

    @Test
    void aMissingOneIsSaidToBeMissing() {
        WorkspaceFile missing = new WorkspaceFile(folder.resolve("missing"));

        CannotOpen refused =
                catchThrowableOfType(CannotOpen.class, () -> new WorkspaceOpener(test.clock()).open(missing, null));

        assertThat(refused.reason()).isEqualTo(Reason.MISSING);
        assertThat(refused.sentence()).contains(missing.file().toString(), "daybook init");
        assertThat(Files.exists(missing.lockFile())).isFalse();
    }

    @Test
    void anExistingOneIsNotMadeAnew() {
        CannotOpen refused = catchThrowableOfType(
                CannotOpen.class, () -> new WorkspaceOpener(test.clock()).create(test.file(), null));

        assertThat(refused.reason()).isEqualTo(Reason.EXISTS);
        assertThat(test.names()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "no workspace", "header garbled", "cut to its header", "garbled in the middle"})
    void aDamagedFileIsRefusedAndKeepsEveryByte(String damage) throws IOException {
        test.workspace().close();
        byte[] whole = Files.readAllBytes(test.file().file());
        byte[] damaged = damaged(whole, damage);
        Files.write(test.file().file(), damaged);

        CannotOpen refused = refusal(null);

        assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused.sentence())
                .contains(test.file().file().toString(), "damaged", "It was left as it is", "daybook restore");
        assertThat(Files.readAllBytes(test.file().file())).isEqualTo(damaged);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("test.mv.db", "test.lock", "test.backups");
        Files.delete(test.file().file());
        Files.write(test.file().file(), whole);
        test.openAgain();
        assertThat(test.names()).as("with a whole file in its place").hasSize(30);
    }

    /** The store keeps older states of itself in the file: damage to what is not needed any more loses nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"cut by half", "cut by a page", "last page garbled"})
    void aFileDamagedAtItsEndIsRefusedOrWhole(String damage) throws Exception {
        test.workspace().close();
        byte[] whole = Files.readAllBytes(test.file().file());
        Files.write(test.file().file(), damaged(whole, damage));
        try (Workspace opened = new WorkspaceOpener(test.clock()).open(test.file(), null)) {
            assertThat(opened.verify().problems()).isEmpty();
            assertThat(opened.work().read(opened.people()::all)).hasSize(30);
        } catch (CannotOpen refused) {
            assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        }
        Files.write(test.file().file(), whole);
        test.openAgain();
    }

    private static byte[] damaged(byte[] whole, String damage) {
        return switch (damage) {
            case "empty" -> new byte[0];
            case "no workspace" -> "Dear diary".getBytes(StandardCharsets.UTF_8);
            case "cut to its header" -> Arrays.copyOf(whole, 8_192);
            case "cut by half" -> Arrays.copyOf(whole, whole.length / 2);
            case "cut by a page" -> Arrays.copyOf(whole, whole.length - 4_096);
            case "header garbled" -> garbled(whole, 0, 8_192);
            case "last page garbled" -> garbled(whole, whole.length - 4_096, 4_096);
            default -> garbled(whole, 8_192, whole.length - 16_384);
        };
    }

    private static byte[] garbled(byte[] whole, int from, int length) {
        byte[] garbage = new byte[length];
        new Random(20_261_120).nextBytes(garbage);
        byte[] garbled = whole.clone();
        System.arraycopy(garbage, 0, garbled, from, length);
        return garbled;
    }

    @Test
    void anOlderCopyInItsPlaceIsRefusedUntilTheSealIsRemoved() throws IOException {
        test.workspace().close();
        byte[] yesterday = Files.readAllBytes(test.file().file());
        test.openAgain();
        test.person("Latecomer");
        test.workspace().close();
        Files.write(test.file().file(), yesterday);

        CannotOpen refused = refusal(null);

        assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused.sentence())
                .contains("its journal ends with entry 31, and entry 32 was written to it", "test.lock");
        Files.delete(test.file().lockFile());
        test.openAgain();
        assertThat(test.names()).hasSize(30);
    }

    @Test
    void oneFromANewerVersionIsRefusedAndKeepsEveryByte() throws IOException {
        test.behindItsBack("INSERT INTO \"schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\") VALUES (99, '99', 'later', 'SQL',"
                + " 'V99__later.sql', 'daybook', 1, TRUE)");
        test.workspace().close();
        byte[] before = Files.readAllBytes(test.file().file());

        CannotOpen refused = refusal(null);

        assertThat(refused.reason()).isEqualTo(Reason.NEWER_VERSION);
        assertThat(refused.sentence())
                .contains("a newer Daybook (its schema is 99", "It was left as it is", "update Daybook");
        assertThat(Files.readAllBytes(test.file().file())).isEqualTo(before);
        Files.delete(test.file().file());
        Files.delete(test.file().lockFile());
        test = TestWorkspace.in(folder);
    }

    @Test
    void aPassphraseForOneThatIsNotEncryptedIsRefused() throws IOException {
        test.workspace().close();

        CannotOpen refused = refusal("open sesame".toCharArray());

        assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSPHRASE);
        assertThat(refused.sentence()).contains("is not encrypted. Open it without a passphrase.");
        test.openAgain();
    }

    @Test
    void anEncryptedOneOpensWithItsPassphraseAlone() throws Exception {
        WorkspaceFile secret = new WorkspaceFile(folder.resolve("secret"));
        WorkspaceOpener opener = new WorkspaceOpener(test.clock());
        opener.create(secret, "open sesame".toCharArray()).close();
        byte[] bytes = Files.readAllBytes(secret.file());

        CannotOpen none = catchThrowableOfType(CannotOpen.class, () -> opener.open(secret, null));
        CannotOpen wrong =
                catchThrowableOfType(CannotOpen.class, () -> opener.open(secret, "open barley".toCharArray()));

        assertThat(none.reason()).isEqualTo(Reason.WRONG_PASSPHRASE);
        assertThat(none.sentence()).contains("is encrypted. Give its passphrase");
        assertThat(wrong.reason()).isEqualTo(Reason.WRONG_PASSPHRASE);
        assertThat(wrong.sentence()).contains("The passphrase does not open", "Nothing was changed");
        assertThat(Files.readAllBytes(secret.file())).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("journal_entry", "JOURNAL_ENTRY");
        try (Workspace open = opener.open(secret, "open sesame".toCharArray())) {
            assertThat(open.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "Büro Übersicht", "100%", "a'b", "a.b"})
    void aNameMayHoldWhatNamesHold(String name) throws Exception {
        WorkspaceFile file = new WorkspaceFile(folder.resolve(name).resolve(name));
        WorkspaceOpener opener = new WorkspaceOpener(test.clock());
        opener.create(file, null).close();

        try (Workspace open = opener.open(file, null)) {
            assertThat(open.verify().problems()).isEmpty();
            assertThat(open.backups().make(Backups.Occasion.ASKED).path()).exists();
        }
        assertThat(file.file()).exists();
        assertThat(folder.resolve(name).toFile().list())
                .containsExactlyInAnyOrder(name + ".mv.db", name + ".lock", name + ".backups");
    }

    @Test
    void aSemicolonInAPathIsRefused() {
        WorkspaceFile file = new WorkspaceFile(folder.resolve("semi;colon"));

        CannotOpen refused =
                catchThrowableOfType(CannotOpen.class, () -> new WorkspaceOpener(test.clock()).create(file, null));

        assertThat(refused.sentence()).contains("semi;colon.mv.db", "semicolon", "choose a path without one");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("test.mv.db", "test.lock");
    }

    @Test
    void everythingIsReadableByItsOwnerAlone() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        WorkspaceFile file = new WorkspaceFile(folder.resolve("new/private"));
        try (Workspace open = new WorkspaceOpener(test.clock()).create(file, null)) {
            Backups.Backup backup = open.backups().make(Backups.Occasion.ASKED);

            assertThat(permissions(file.file())).isEqualTo("rw-------");
            assertThat(permissions(file.lockFile())).isEqualTo("rw-------");
            assertThat(permissions(file.file().resolveSibling("."))).isEqualTo("rwx------");
            assertThat(permissions(file.backups())).isEqualTo("rwx------");
            assertThat(permissions(backup.path())).isEqualTo("rw-------");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        test.workspace().close();
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
        try {
            assumeTrue(posix);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
            assumeFalse(Files.isWritable(folder), "permissions do not bind this user");
            byte[] before = Files.readAllBytes(test.file().file());

            CannotOpen refused = refusal(null);

            assertThat(refused.reason()).isEqualTo(Reason.NO_ACCESS);
            assertThat(refused.sentence()).contains("cannot be written by this user. Nothing was changed");
            assertThat(Files.readAllBytes(test.file().file())).isEqualTo(before);
        } finally {
            if (posix) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            test.openAgain();
        }
    }

    @Test
    void noWorkspaceIsMadeWhereNothingCanBeWritten() {
        Path kernel = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(kernel));

        CannotOpen refused = catchThrowableOfType(
                CannotOpen.class,
                () -> new WorkspaceOpener(test.clock()).create(new WorkspaceFile(kernel.resolve("new/test")), null));

        assertThat(refused.reason()).isEqualTo(Reason.NO_ACCESS);
        assertThat(refused.sentence()).contains("/proc/self/new/test.mv.db", "choose another folder");
    }

    private CannotOpen refusal(char @Nullable [] passphrase) {
        return catchThrowableOfType(
                CannotOpen.class, () -> new WorkspaceOpener(test.clock()).open(test.file(), passphrase));
    }
}
