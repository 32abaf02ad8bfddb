package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.daybook.persistence.workspace.CannotOpen.Reason;

/**
 * Copies of a workspace beside it, made while it is open. The newest {@value #KEPT} are kept; those made before a
 * migration or a restore are kept for good.
 */
public final class Backups {

    private static final int KEPT = 48;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int STAMP_LENGTH = "2026-11-20T10-00-00-000".length();

    private final WorkspaceFile file;
    private final DataSource dataSource;
    private final Clock clock;

    Backups(WorkspaceFile file, DataSource dataSource, Clock clock) {
        this.file = file;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Why a backup was made; part of its name. */
    public enum Occasion {
        HOURLY,
        CLOSE,
        ASKED,
        MIGRATION,
        RESTORE
    }

    /** One backup. */
    public record Backup(Path path, Instant madeAt, Occasion occasion) {}

    /** @throws UncheckedIOException if it cannot be written */
    public Backup make(Occasion occasion) {
        Instant now = clock.instant();
        Path target = freeName(now, occasion);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            WorkspaceFile.createPrivateFolder(file.backups());
            Path unfinished = target.resolveSibling(target.getFileName() + ".part");
            backup.setString(1, unfinished.toString());
            backup.execute();
            WorkspaceFile.keepPrivate(unfinished, "rw-------");
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            prune();
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException("No backup could be made at " + target, failure));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Backup(target, now, occasion);
    }

    /** Makes one where an hour has gone by since the last and something changed; meant to be asked often. */
    public Optional<Backup> makeIfDue() {
        Instant last = newestAt();
        return last.plus(HOUR).isAfter(clock.instant()) ? Optional.empty() : makeIfChanged(Occasion.HOURLY);
    }

    Optional<Backup> makeIfChanged(Occasion occasion) {
        return lastChange().isAfter(newestAt()) ? Optional.of(make(occasion)) : Optional.empty();
    }

    /** The newest first. */
    public List<Backup> all() {
        return all(file);
    }

    static List<Backup> all(WorkspaceFile file) {
        List<Backup> found = new ArrayList<>();
        if (Files.isDirectory(file.backups())) {
            try (DirectoryStream<Path> paths = Files.newDirectoryStream(file.backups(), "*.zip")) {
                paths.forEach(path -> parse(path).ifPresent(found::add));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        found.sort(Comparator.comparing(Backup::madeAt).reversed());
        return found;
    }

    private Path freeName(Instant now, Occasion occasion) {
        return file.backups()
                .resolve(
                        "%s-%s.zip".formatted(STAMP.format(now), occasion.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Backup> parse(Path path) {
        String name = path.getFileName().toString();
        try {
            Instant madeAt = STAMP.parse(name.substring(0, STAMP_LENGTH), Instant::from);
            String occasion = name.substring(STAMP_LENGTH + 1, name.length() - ".zip".length());
            return Optional.of(new Backup(path, madeAt, Occasion.valueOf(occasion.toUpperCase(Locale.ROOT))));
        } catch (DateTimeParseException | IllegalArgumentException | StringIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private void prune() throws IOException {
        List<Backup> passing = all().stream()
                .filter(each -> each.occasion() != Occasion.MIGRATION && each.occasion() != Occasion.RESTORE)
                .toList();
        for (Backup old : passing.subList(Math.min(KEPT, passing.size()), passing.size())) {
            Files.deleteIfExists(old.path());
        }
    }

    private Instant newestAt() {
        return all().stream().findFirst().map(Backup::madeAt).orElse(Instant.MIN.plus(HOUR));
    }

    private Instant lastChange() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet last =
                        statement.executeQuery("SELECT at FROM journal_entry ORDER BY no DESC FETCH FIRST ROW ONLY")) {
            return last.next() ? last.getObject(1, OffsetDateTime.class).toInstant() : Instant.MIN;
        } catch (SQLException failure) {
            throw new IllegalStateException("The journal cannot be read.", failure);
        }
    }

    /**
     * Puts a backup in the place of a workspace that no process has open. What was there is kept as a copy of its own
     * first, readable or not.
     *
     * @throws CannotOpen if the workspace is open somewhere, or the backup holds none
     */
    public static void restore(WorkspaceFile file, Path backup, Clock clock) throws CannotOpen {
        try (WorkspaceLock _ = WorkspaceLock.take(file, clock.instant())) {
            Path unpacked = file.file().resolveSibling(file.name() + ".restoring");
            unpack(file, backup, unpacked);
            if (file.exists()) {
                keepBeforeRestore(file, clock.instant());
            }
            WorkspaceFile.keepPrivate(unpacked, "rw-------");
            Files.move(unpacked, file.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotOpen(
                    Reason.NO_ACCESS,
                    "The backup %s could not be restored: %s. The workspace was left as it was."
                            .formatted(backup, failure.getMessage()),
                    failure);
        }
    }

    private static void unpack(WorkspaceFile file, Path backup, Path target) throws CannotOpen, IOException {
        try (InputStream in = Files.newInputStream(backup);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new CannotOpen(
                Reason.DAMAGED,
                "%s holds no Daybook workspace. The workspace %s was left as it is; choose another backup."
                        .formatted(backup, file.file()),
                null);
    }

    private static void keepBeforeRestore(WorkspaceFile file, Instant now) throws IOException {
        WorkspaceFile.createPrivateFolder(file.backups());
        Path kept = file.backups().resolve("%s-restore.zip".formatted(STAMP.format(now)));
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(kept))) {
            out.putNextEntry(new ZipEntry(file.file().getFileName().toString()));
            Files.copy(file.file(), out);
            out.closeEntry();
        }
        WorkspaceFile.keepPrivate(kept, "rw-------");
    }
}
