package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.daybook.persistence.workspace.Backups.Occasion;
import org.daybook.persistence.workspace.CannotOpen.Reason;

/** Puts a backup in the place of a workspace: unpack beside it, look whether it is one, keep what was there, swap. */
final class Restore {

    private final WorkspaceFile file;
    private final Path backup;
    private final Clock clock;

    Restore(WorkspaceFile file, Path backup, Clock clock) {
        this.file = file;
        this.backup = backup;
        this.clock = clock;
    }

    void run() throws CannotOpen {
        try (WorkspaceLock lock = WorkspaceLock.take(file, clock.instant())) {
            WorkspaceFile unpacked = unfinished(file);
            try {
                extract(backup, unpacked.file());
                check(unpacked);
                keepWhatWasThere();
                lock.breakSeal();
                swap(unpacked, file);
            } finally {
                Files.deleteIfExists(unpacked.file());
            }
        } catch (IOException failure) {
            throw new CannotOpen(
                    Reason.NO_ACCESS,
                    "The backup %s could not be restored: %s. The workspace was left as it was."
                            .formatted(backup, failure.getMessage()),
                    failure);
        }
    }

    /** The same for a file that is locked already, from a backup this process made. */
    static void unpack(Path backup, WorkspaceFile file) throws IOException {
        WorkspaceFile unpacked = unfinished(file);
        extract(backup, unpacked.file());
        swap(unpacked, file);
    }

    private static WorkspaceFile unfinished(WorkspaceFile file) {
        return new WorkspaceFile(file.file().resolveSibling(file.name() + ".restoring"));
    }

    private static void swap(WorkspaceFile unpacked, WorkspaceFile file) throws IOException {
        WorkspaceFile.keepPrivate(unpacked.file(), "rw-------");
        Files.move(unpacked.file(), file.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void extract(Path backup, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(backup);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(WorkspaceFile.SUFFIX)) {
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        Files.deleteIfExists(target);
    }

    /** An encrypted one shows no more than its header without its passphrase. */
    private void check(WorkspaceFile unpacked) throws CannotOpen, IOException {
        boolean sound = unpacked.exists();
        if (sound && !Inspection.isEncrypted(unpacked)) {
            try (Connection connection = Store.of("", unpacked, null).readOnly().getConnection()) {
                Inspection.schemaVersion(connection);
            } catch (SQLException _) {
                sound = false;
            }
        }
        if (!sound) {
            throw new CannotOpen(
                    Reason.DAMAGED,
                    "%s holds no Daybook workspace. The workspace %s was left as it is; choose another backup."
                            .formatted(backup, file.file()),
                    null);
        }
    }

    /** As a copy of its own, readable or not. */
    private void keepWhatWasThere() throws IOException {
        if (!file.exists()) {
            return;
        }
        WorkspaceFile.createPrivateFolder(file.backups());
        Path kept = Backups.path(file, clock.instant(), Occasion.RESTORE);
        Path unfinished = Backups.unfinished(kept);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            out.putNextEntry(new ZipEntry(file.file().getFileName().toString()));
            Files.copy(file.file(), out);
            out.closeEntry();
        }
        Backups.finish(unfinished, kept);
    }
}
