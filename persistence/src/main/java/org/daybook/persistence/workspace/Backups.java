package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
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
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.daybook.persistence.journal.Refusals;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.Store;

/**
 * Copies of a workspace beside it, made while it is open. The newest {@value #KEPT} are kept; those made before a
 * migration or a restore are kept for good.
 */
public final class Backups {

    private static final int KEPT = 48;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(10);
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

    /**
     * Makes one now, whether or not anything changed.
     *
     * @throws UncheckedIOException if it cannot be written, with a sentence for the user
     */
    public Backup make(Occasion occasion) {
        Instant now = clock.instant();
        Path target = path(file, now, occasion);
        Path unfinished = unfinished(target);
        try (Connection connection = dataSource.getConnection()) {
            WorkspaceFile.createPrivateFolder(file.backups());
            prune();
            write(connection.unwrap(JdbcConnection.class), unfinished);
            finish(unfinished, target);
            prune();
        } catch (SQLException | MVStoreException | IOException failure) {
            throw new UncheckedIOException(new IOException(
                    "No backup could be made at %s: %s. The workspace itself is as it was."
                            .formatted(target, Refusals.isFull(failure) ? "the disk is full" : failure.getMessage()),
                    failure));
        }
        return new Backup(target, now, occasion);
    }

    /**
     * As the store's own BACKUP does, which would stumble over another workspace beside this one whose name begins with
     * this one's. What commands write meanwhile goes behind what is copied.
     */
    private static void write(JdbcConnection connection, Path target) throws SQLException, IOException {
        SessionLocal session = (SessionLocal) connection.getSession();
        Store store = session.getDatabase().getStore();
        store.flush();
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED); // somebody waits for it as they close the window
            store.getMvStore().getFileStore().backup(zip);
        }
    }

    /** Makes one where an hour has gone by since the last and something changed; meant to be asked often. */
    public Optional<Backup> makeIfDue() {
        return makeIfOlder(HOUR, Occasion.HOURLY);
    }

    /** Makes one where something changed since the last, unless that was just now, as between scripted commands. */
    Optional<Backup> makeOnClose() {
        return makeIfOlder(JUST_NOW, Occasion.CLOSE);
    }

    private Optional<Backup> makeIfOlder(Duration age, Occasion occasion) {
        Instant last = newestAt();
        boolean due = !last.plus(age).isAfter(clock.instant()) && lastChange().isAfter(last);
        return due ? Optional.of(make(occasion)) : Optional.empty();
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

    static Path path(WorkspaceFile file, Instant at, Occasion occasion) {
        String name = occasion.name().toLowerCase(Locale.ROOT);
        return file.backups().resolve("%s-%s.zip".formatted(STAMP.format(at), name));
    }

    /** Where a backup is written until it is whole. */
    static Path unfinished(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    static void finish(Path unfinished, Path target) throws IOException {
        WorkspaceFile.keepPrivate(unfinished, "rw-------");
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(file.backups(), "*.part")) {
            for (Path path : unfinished) {
                Files.deleteIfExists(path);
            }
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
        new Restore(file, backup, clock).run();
    }
}
