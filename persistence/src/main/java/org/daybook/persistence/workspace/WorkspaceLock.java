package org.daybook.persistence.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a workspace to one process. The operating system lets go of the lock when its process ends, however it ends;
 * the text in the lock file only says who holds it.
 */
final class WorkspaceLock implements AutoCloseable {

    /** Far behind the text, so that others can read it where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    static WorkspaceLock take(WorkspaceFile workspace, Instant now) throws CannotOpen, IOException {
        Path file = workspace.lockFile();
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new CannotOpen(
                    Reason.IN_USE,
                    "The workspace %s is already open%s. Nothing was changed. Close it there, then try again."
                            .formatted(workspace.file(), holder.isEmpty() ? "" : ": " + holder),
                    null);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder(now).getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
        WorkspaceFile.keepPrivate(file, "rw-------");
        return new WorkspaceLock(channel);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static String holder(Instant now) {
        return "by %s, process %d, since %s%n"
                .formatted(
                        System.getProperty("user.name", "somebody"),
                        ProcessHandle.current().pid(),
                        DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH)
                                .format(now.truncatedTo(ChronoUnit.MINUTES).atZone(ZoneId.systemDefault())));
    }

    /** Leaves the empty file: removing it could let two processes lock two files of one name. */
    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
