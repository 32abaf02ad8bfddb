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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.daybook.persistence.journal.Seal;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a workspace to one process. The operating system lets go of the lock when its process ends, however it ends.
 * The lock file's first line is the seal, always of the same length so that a full disk does not matter to it; its
 * second says who holds the lock.
 */
final class WorkspaceLock implements Seal, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);

    /** Far behind the text, so that others can read it where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int DIGITS = 19;
    private static final int HASH_DIGITS = 64;
    private static final int SEAL_LENGTH = DIGITS + 1 + HASH_DIGITS + 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    static WorkspaceLock take(WorkspaceFile workspace, Instant now) throws CannotOpen, IOException {
        Path file = workspace.lockFile();
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            channel.close();
            throw inUse(workspace);
        }
        WorkspaceLock lock = new WorkspaceLock(channel);
        if (channel.size() < SEAL_LENGTH) {
            lock.breakSeal();
        }
        channel.truncate(SEAL_LENGTH);
        lock.write(holder(now), SEAL_LENGTH);
        WorkspaceFile.keepPrivate(file, "rw-------");
        return lock;
    }

    private static CannotOpen inUse(WorkspaceFile workspace) throws IOException {
        String text = Files.readString(workspace.lockFile());
        String holder =
                text.length() > SEAL_LENGTH ? text.substring(SEAL_LENGTH).strip() : "";
        return new CannotOpen(
                Reason.IN_USE,
                "The workspace %s is already open%s. Nothing was changed. Close it there, then try again."
                        .formatted(workspace.file(), holder.isEmpty() ? "" : " " + holder),
                null);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /** In figures: the words of a date take the Java platform a tenth of a second to look up at start. */
    private static String holder(Instant now) {
        LocalDateTime since = LocalDateTime.ofInstant(now, ZoneId.systemDefault());
        return "by " + System.getProperty("user.name", "somebody") + ", process "
                + ProcessHandle.current().pid() + ", since " + since.toLocalDate() + " "
                + since.toLocalTime().truncatedTo(ChronoUnit.MINUTES) + "\n";
    }

    @Override
    public synchronized Optional<Mark> last() {
        ByteBuffer bytes = ByteBuffer.allocate(SEAL_LENGTH);
        try {
            channel.read(bytes, 0);
            String line = new String(bytes.array(), StandardCharsets.US_ASCII);
            String hash = line.substring(DIGITS + 1, DIGITS + 1 + HASH_DIGITS);
            HexFormat.of().parseHex(hash);
            return Optional.of(new Mark(Long.parseLong(line, 0, DIGITS, 10), hash));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Not forced: after a power cut an older mark, of an entry that is there too, will do. */
    @Override
    public synchronized void set(Mark mark) {
        try {
            write("%019d %s\n".formatted(mark.no(), mark.hash()), 0);
        } catch (IOException failure) {
            LOG.warn("Journal entry {} is safe, but the lock file does not know of it.", mark.no(), failure);
        }
    }

    /** Forgets the last entry: what stands in the workspace's place now is another. */
    void breakSeal() throws IOException {
        write("-".repeat(SEAL_LENGTH - 1) + "\n", 0);
    }

    private void write(String text, long at) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), at);
    }

    /** Leaves the file: removing it could let two processes lock two files of one name. */
    @Override
    public synchronized void close() throws IOException {
        channel.truncate(SEAL_LENGTH);
        channel.close();
    }
}
