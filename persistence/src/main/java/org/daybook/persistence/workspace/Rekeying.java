package org.daybook.persistence.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;

/**
 * Gives a workspace that nobody has open another passphrase, or its first, or none: copy it into a folder of its own,
 * write the copy anew, look whether it opens and holds everything, force it to the disk, swap. However the process ends,
 * the file is the old one or the new one, whole.
 */
final class Rekeying {

    private final WorkspaceFile file;
    private final Clock clock;

    Rekeying(WorkspaceFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** @throws CannotOpen if the workspace is open somewhere, or {@code before} does not open it; it is unchanged */
    void run(char @Nullable [] before, char @Nullable [] after) throws CannotOpen {
        try (WorkspaceLock lock = WorkspaceLock.take(file, clock.instant())) {
            tidy(file);
            Inspection inspection = new Inspection(file);
            inspection.checkHeader(before != null);
            inspection.schemaVersion(Store.of("", file, before), lock);
            try {
                swap(copied(before, after, lock));
            } finally {
                tidy(file);
            }
        } catch (IOException | SQLException failure) {
            throw new CannotOpen(
                    Reason.NO_ACCESS,
                    "The passphrase of %s could not be changed: %s. The workspace was left as it was; it opens as before."
                            .formatted(file.file(), failure.getMessage()),
                    failure);
        }
    }

    /** The store's tool writes anew what it finds under a name in a folder, and is not to find the original. */
    private WorkspaceFile copied(char @Nullable [] before, char @Nullable [] after, WorkspaceLock lock)
            throws CannotOpen, IOException, SQLException {
        WorkspaceFile copy = new WorkspaceFile(folder(file).resolve(file.name()));
        WorkspaceFile.createPrivateFolder(folder(file));
        Files.copy(file.file(), copy.file());
        WorkspaceFile.keepPrivate(copy.file(), "rw-------");
        ChangeFileEncryption.execute(folder(file).toString(), copy.name(), "AES", key(before), key(after), true);
        new Inspection(copy).schemaVersion(Store.of("", copy, after), lock);
        return copy;
    }

    private static char @Nullable [] key(char @Nullable [] passphrase) {
        return passphrase == null ? null : StoreKey.of(passphrase).toCharArray();
    }

    private void swap(WorkspaceFile copy) throws IOException {
        WorkspaceFile.keepPrivate(copy.file(), "rw-------");
        try (FileChannel channel = FileChannel.open(copy.file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(copy.file(), file.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path folder(WorkspaceFile file) {
        return file.file().resolveSibling(file.name() + ".rekeying");
    }

    /** Removes what a process left that died meanwhile: a copy, which may be readable by whoever finds it. */
    static void tidy(WorkspaceFile file) throws IOException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(folder);
    }
}
