package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.daybook.persistence.workspace.Backups.Backup;
import org.daybook.persistence.workspace.Backups.Occasion;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private TestWorkspace test;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void oneIsMadeWhenAnHourIsOverAndSomethingChanged() {
        test.person("Ana");
        assertThat(backups().makeIfDue()).as("the first").isPresent();

        test.clock().advance(Duration.ofMinutes(59));
        test.person("Ben");
        assertThat(backups().makeIfDue()).as("after 59 minutes").isEmpty();
        test.clock().advance(MINUTE);
        assertThat(backups().makeIfDue())
                .as("after 60 minutes")
                .map(Backup::occasion)
                .contains(Occasion.HOURLY);
        test.clock().advance(Duration.ofHours(5));
        assertThat(backups().makeIfDue()).as("with nothing changed").isEmpty();
    }

    @Test
    void oneIsMadeOnCloseWhereSomethingChanged() {
        test.clock().advance(MINUTE);
        test.reopen();
        assertThat(backups().all()).extracting(Backup::occasion).containsExactly(Occasion.CLOSE);

        test.clock().advance(Duration.ofHours(1));
        test.reopen();
        assertThat(backups().all()).as("with nothing changed").hasSize(1);
    }

    @Test
    void commandsThatFollowEachOtherCloselyMakeOneBackupBetweenThem() {
        test.reopen();
        test.clock().advance(MINUTE);
        test.person("Ana");
        test.reopen();
        assertThat(backups().all()).hasSize(1);

        test.clock().advance(Duration.ofMinutes(10));
        test.reopen();
        assertThat(backups().all()).hasSize(2);
    }

    @Test
    void theNewestFortyEightAreKeptAndSafetyCopiesForGood() throws IOException {
        Files.createDirectories(test.file().backups());
        Path safety = Backups.path(test.file(), test.clock().instant(), Occasion.MIGRATION);
        Files.createFile(safety);
        Path first = backups().make(Occasion.ASKED).path();
        Path second = null;
        for (int i = 0; i < 48; i++) {
            test.clock().advance(MINUTE);
            Path made = backups().make(Occasion.HOURLY).path();
            second = second == null ? made : second;
        }

        assertThat(backups().all()).hasSize(49);
        assertThat(first).doesNotExist();
        assertThat(second).exists();
        assertThat(safety).exists();
    }

    @Test
    void aRestoredWorkspaceIsAsItWasAndWhatWasThereIsKept() throws Exception {
        test.person("Ana");
        Backup backup = backups().make(Occasion.ASKED);
        test.clock().advance(MINUTE);
        test.person("Ben");
        test.workspace().close();
        test.clock().advance(MINUTE);

        Backups.restore(test.file(), backup.path(), test.clock());

        test.openAgain();
        assertThat(test.names()).containsExactly("Ana");
        Backup kept = backups().all().getFirst();
        assertThat(kept.occasion()).isEqualTo(Occasion.RESTORE);
        test.workspace().close();
        Backups.restore(test.file(), kept.path(), test.clock());
        test.openAgain();
        assertThat(test.names()).containsExactly("Ana", "Ben");
    }

    @Test
    void aRestoredWorkspaceGoesOn() throws Exception {
        Backup backup = backups().make(Occasion.ASKED);
        test.person("Ana");
        test.workspace().close();
        Backups.restore(test.file(), backup.path(), test.clock());
        test.openAgain();

        test.person("Ben");
        test.reopen();

        assertThat(test.names()).containsExactly("Ben");
    }

    @Test
    void whatHoldsNoWorkspaceIsNotRestored() throws Exception {
        test.person("Ana");
        test.workspace().close();
        byte[] before = Files.readAllBytes(test.file().file());
        Path text = Files.writeString(folder.resolve("text.zip"), "Dear diary");
        Path empty = zip("empty.zip", "notes.txt", "Dear diary");
        Path garbage = zip("garbage.zip", "test.mv.db", "H:2,Dear diary");
        byte[] whole = Files.readAllBytes(backupFile());
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));

        for (Path backup : List.of(text, empty, garbage, cut, folder.resolve("missing.zip"))) {
            CannotOpen refused =
                    catchThrowableOfType(CannotOpen.class, () -> Backups.restore(test.file(), backup, test.clock()));
            assertThat(refused).as(backup.toString()).isNotNull();
            assertThat(refused.sentence()).contains(backup.toString()).contains("left as it");
        }

        assertThat(Files.readAllBytes(test.file().file())).isEqualTo(before);
        assertThat(folder.toFile().list((_, name) -> name.contains("restoring")))
                .isEmpty();
        test.openAgain();
    }

    private Path backupFile() {
        return Backups.all(test.file()).getFirst().path();
    }

    private Path zip(String name, String entry, String content) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    @Test
    void anOpenWorkspaceIsNotRestoredOver() {
        Backup backup = backups().make(Occasion.ASKED);
        test.person("Ana");

        CannotOpen refused =
                catchThrowableOfType(CannotOpen.class, () -> Backups.restore(test.file(), backup.path(), test.clock()));

        assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
        assertThat(test.names()).containsExactly("Ana");
    }

    @Test
    void anEncryptedOneIsRestoredAndStaysEncrypted() throws Exception {
        char[] passphrase = "open sesame".toCharArray();
        WorkspaceFile file = new WorkspaceFile(folder.resolve("secret"));
        WorkspaceOpener opener = new WorkspaceOpener(test.clock());
        Path backup;
        try (Workspace secret = opener.create(file, passphrase)) {
            backup = secret.backups().make(Occasion.ASKED).path();
        }
        Files.delete(file.file());

        Backups.restore(file, backup, test.clock());

        assertThat(catchThrowableOfType(CannotOpen.class, () -> opener.open(file, null))
                        .reason())
                .isEqualTo(Reason.WRONG_PASSPHRASE);
        try (Workspace secret = opener.open(file, passphrase)) {
            assertThat(secret.verify().problems()).isEmpty();
        }
    }

    @Test
    void aBackupMadeWhileCommandsRunIsSound() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            Future<?> writing = one.submit(() -> {
                for (int i = 0; !enough.get(); i++) {
                    test.person("Person " + i);
                }
            });
            for (int i = 0; i < 5; i++) {
                test.clock().advance(MINUTE);
                backups().make(Occasion.ASKED);
            }
            enough.set(true);
            writing.get();
        }

        for (Backup backup : backups().all()) {
            WorkspaceFile copy =
                    new WorkspaceFile(folder.resolve("copy" + backup.path().getFileName()));
            Backups.restore(copy, backup.path(), test.clock());
            try (Workspace restored = new WorkspaceOpener(test.clock()).open(copy, null)) {
                assertThat(restored.verify().problems()).isEmpty();
            }
        }
    }

    @Test
    void whatAnInterruptedBackupOrRestoreLeftDoesNoHarm() throws Exception {
        test.person("Ana");
        Files.createDirectories(test.file().backups());
        Path part = Files.writeString(
                Backups.unfinished(Backups.path(test.file(), test.clock().instant(), Occasion.HOURLY)),
                "half a backup");
        Files.writeString(folder.resolve("test.restoring.mv.db"), "half a workspace");
        assertThat(backups().all()).isEmpty();

        test.clock().advance(MINUTE);
        Backup backup = backups().make(Occasion.ASKED);
        assertThat(part).doesNotExist();
        test.workspace().close();
        Backups.restore(test.file(), backup.path(), test.clock());

        test.openAgain();
        assertThat(test.names()).containsExactly("Ana");
        assertThat(folder.resolve("test.restoring.mv.db")).doesNotExist();
    }

    @Test
    void anotherWorkspaceWhoseNameBeginsAlikeIsLeftOutOfABackup() throws Exception {
        WorkspaceFile neighbour = new WorkspaceFile(folder.resolve("test.2027"));
        new WorkspaceOpener(test.clock()).create(neighbour, null).close();

        Path backup = backups().make(Occasion.ASKED).path();

        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("test.mv.db");
        }
    }

    private Backups backups() {
        return test.workspace().backups();
    }
}
