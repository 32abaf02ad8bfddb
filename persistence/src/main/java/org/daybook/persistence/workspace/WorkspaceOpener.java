package org.daybook.persistence.workspace;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/** Creates and opens workspaces: lock, look, migrate after a safety copy, map. */
public final class WorkspaceOpener {

    private static final String ENCRYPTED = "H2encrypt";
    private static final String PLAIN = "H:2,";

    private final Clock clock;

    public WorkspaceOpener(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes a new, empty workspace.
     *
     * @param passphrase encrypts the file where given; it cannot be recovered
     * @throws CannotOpen if there is one already, or the place cannot be written
     */
    public Workspace create(WorkspaceFile file, char @Nullable [] passphrase) throws CannotOpen {
        if (file.exists()) {
            throw new CannotOpen(
                    Reason.EXISTS,
                    "There is a workspace at %s already. It was left as it is; choose another name, or open it."
                            .formatted(file.file()),
                    null);
        }
        try {
            file.createEmpty();
            return locked(file, passphrase);
        } catch (IOException failure) {
            throw noAccess(file, failure);
        }
    }

    /** @throws CannotOpen if it is missing, in use, damaged, newer than this version, or the passphrase is wrong */
    public Workspace open(WorkspaceFile file, char @Nullable [] passphrase) throws CannotOpen {
        if (!file.exists()) {
            throw new CannotOpen(
                    Reason.MISSING,
                    "There is no workspace at %s. Check the path, or make one with “daybook init”."
                            .formatted(file.file()),
                    null);
        }
        try {
            checkAccess(file);
            checkHeader(file, passphrase);
            return locked(file, passphrase);
        } catch (IOException failure) {
            throw noAccess(file, failure);
        }
    }

    private Workspace locked(WorkspaceFile file, char @Nullable [] passphrase) throws CannotOpen, IOException {
        WorkspaceLock lock = WorkspaceLock.take(file, clock.instant());
        boolean opened = false;
        try {
            Workspace workspace = new Workspace(file, lock, migrated(file, passphrase), clock);
            opened = true;
            return workspace;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private HikariDataSource migrated(WorkspaceFile file, char @Nullable [] passphrase) throws CannotOpen {
        Store store = Store.of(file, passphrase);
        try (Connection first = DriverManager.getConnection(store.url(), Store.USER, store.password())) {
            HikariDataSource dataSource = store.dataSource();
            boolean ready = false;
            try {
                migrate(file, dataSource);
                ready = true;
                return dataSource;
            } finally {
                if (!ready) {
                    dataSource.close();
                }
            }
        } catch (SQLException failure) {
            throw explain(file, passphrase, failure);
        }
    }

    private void migrate(WorkspaceFile file, HikariDataSource dataSource) throws CannotOpen {
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:org/daybook/persistence/schema")
                .table("schema_history")
                .loggers("slf4j")
                .load();
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new CannotOpen(
                        Reason.NEWER_VERSION,
                        "The workspace %s was last opened by a newer Daybook (its schema is %s). It was left as it is;"
                                        .formatted(file.file(), migration.getVersion())
                                + " update Daybook, then open it again.",
                        null);
            }
        }
        boolean used = flyway.info().applied().length > 0;
        if (used && flyway.info().pending().length > 0) {
            new Backups(file, dataSource, clock).make(Backups.Occasion.MIGRATION);
        }
        flyway.migrate();
    }

    private static void checkAccess(WorkspaceFile file) throws CannotOpen {
        Path folder = file.file().getParent();
        if (!Files.isReadable(file.file()) || !Files.isWritable(file.file()) || !Files.isWritable(folder)) {
            throw noAccess(file, null);
        }
    }

    private static void checkHeader(WorkspaceFile file, char @Nullable [] passphrase) throws CannotOpen, IOException {
        String header;
        try (InputStream in = Files.newInputStream(file.file())) {
            header = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
        }
        if (header.startsWith(ENCRYPTED)) {
            if (passphrase == null) {
                throw new CannotOpen(
                        Reason.WRONG_PASSPHRASE,
                        "The workspace %s is encrypted. Give its passphrase to open it.".formatted(file.file()),
                        null);
            }
        } else if (!header.startsWith(PLAIN)) {
            throw damaged(file, null);
        } else if (passphrase != null) {
            throw new CannotOpen(
                    Reason.WRONG_PASSPHRASE,
                    "The workspace %s is not encrypted. Open it without a passphrase.".formatted(file.file()),
                    null);
        }
    }

    private static CannotOpen explain(WorkspaceFile file, char @Nullable [] passphrase, SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left")) {
                return new CannotOpen(
                        Reason.DISK_FULL,
                        "The disk that holds %s is full. Nothing was changed; free some space, then try again."
                                .formatted(file.file()),
                        failure);
            }
        }
        if (passphrase != null) {
            return new CannotOpen(
                    Reason.WRONG_PASSPHRASE,
                    "The passphrase does not open %s. Nothing was changed; check it and try again."
                            .formatted(file.file()),
                    failure);
        }
        return damaged(file, failure);
    }

    private static CannotOpen damaged(WorkspaceFile file, @Nullable Throwable cause) {
        return new CannotOpen(
                Reason.DAMAGED,
                "The file %s is damaged, or is no Daybook workspace. It was left as it is;".formatted(file.file())
                        + " restore a backup from %s with “daybook restore”.".formatted(file.backups()),
                cause);
    }

    private static CannotOpen noAccess(WorkspaceFile file, @Nullable IOException cause) {
        boolean full = cause != null && String.valueOf(cause.getMessage()).contains("No space left");
        return full
                ? new CannotOpen(
                        Reason.DISK_FULL,
                        "The disk that holds %s is full. Free some space, then try again.".formatted(file.file()),
                        cause)
                : new CannotOpen(
                        Reason.NO_ACCESS,
                        "%s cannot be written by this user. Nothing was changed;".formatted(file.file())
                                + " choose another folder, or ask for the right to write there.",
                        cause);
    }
}
