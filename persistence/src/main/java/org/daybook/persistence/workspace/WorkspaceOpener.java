package org.daybook.persistence.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Creates and opens workspaces: lock, look, migrate after a safety copy, map. */
public final class WorkspaceOpener {

    private final Clock clock;
    private final String scheme;

    public WorkspaceOpener(Clock clock) {
        this(clock, "");
    }

    /** @param scheme a file system of the store's own, with its colon; nothing for the real one */
    WorkspaceOpener(Clock clock, String scheme) {
        this.clock = clock;
        this.scheme = scheme;
    }

    /**
     * Makes a new, empty workspace. One that cannot be made leaves no file behind.
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
            checkPath(file);
            file.createFolder();
            return locked(file, lock -> {
                lock.breakSeal();
                file.createEmpty();
                return created(file, lock, Store.of(scheme, file, passphrase));
            });
        } catch (IOException failure) {
            throw Failures.explain(file, failure);
        }
    }

    private Workspace created(WorkspaceFile file, WorkspaceLock lock, Store store) throws CannotOpen, IOException {
        DataSource dataSource = store.dataSource();
        boolean ready = false;
        try {
            Schema.migrations(dataSource).migrate();
            Workspace workspace = new Workspace(file, lock, dataSource, clock, true);
            ready = true;
            return workspace;
        } catch (FlywayException failure) {
            throw Failures.explain(file, failure);
        } finally {
            if (!ready) {
                abandon(dataSource);
                Files.deleteIfExists(file.file());
                Files.deleteIfExists(file.lockFile());
            }
        }
    }

    /**
     * Opens a workspace, after migrating it where it is of an older version.
     *
     * @throws CannotOpen if it is missing, in use, damaged, newer than this version, or the passphrase is wrong
     */
    public Workspace open(WorkspaceFile file, char @Nullable [] passphrase) throws CannotOpen {
        if (!file.exists()) {
            throw new CannotOpen(
                    Reason.MISSING,
                    "There is no workspace at %s. Check the path, or make one with “daybook init”."
                            .formatted(file.file()),
                    null);
        }
        try {
            checkPath(file);
            checkAccess(file);
            return locked(file, lock -> {
                Rekeying.tidy(file);
                Inspection inspection = new Inspection(file);
                inspection.checkHeader(passphrase != null);
                Store store = Store.of(scheme, file, passphrase);
                return opened(file, lock, store, inspection.schemaVersion(store, lock));
            });
        } catch (IOException failure) {
            throw Failures.explain(file, failure);
        }
    }

    /**
     * Gives a workspace that no process has open another passphrase. However the process ends meanwhile, the file is
     * the old one or the new one, whole. Backups keep the passphrase they were made under.
     *
     * @param before null where it has none
     * @param after null to have none; otherwise it cannot be recovered
     * @throws CannotOpen if the workspace is open somewhere, or {@code before} does not open it; it is unchanged
     */
    public void changePassphrase(WorkspaceFile file, char @Nullable [] before, char @Nullable [] after)
            throws CannotOpen {
        new Rekeying(file, clock).run(before, after);
    }

    private Workspace opened(WorkspaceFile file, WorkspaceLock lock, Store store, int version)
            throws CannotOpen, IOException {
        DataSource dataSource = store.dataSource();
        boolean old = version < Schema.NEWEST;
        boolean ready = false;
        try (Connection _ = dataSource.getConnection()) {
            if (old) {
                migrate(file, dataSource);
            }
            Workspace workspace = new Workspace(file, lock, dataSource, clock, old);
            ready = true;
            return workspace;
        } catch (SQLException failure) {
            throw Failures.explain(file, failure);
        } finally {
            if (!ready) {
                abandon(dataSource);
            }
        }
    }

    /** A script that fails half-way has changed the tables already, so the safety copy takes the file's place again. */
    private void migrate(WorkspaceFile file, DataSource dataSource) throws CannotOpen, IOException {
        Backups.Backup safetyCopy = new Backups(file, dataSource, clock).make(Backups.Occasion.MIGRATION);
        try {
            Schema.migrations(dataSource).migrate();
        } catch (FlywayException failure) {
            abandon(dataSource);
            Restore.unpack(safetyCopy.path(), file);
            throw Failures.explain(file, failure);
        }
    }

    private static void abandon(DataSource dataSource) {
        try {
            Store.shutDown(dataSource);
        } catch (SQLException _) {
            // What cannot even be opened needs no closing.
        }
    }

    @FunctionalInterface
    private interface Opening {
        Workspace under(WorkspaceLock lock) throws CannotOpen, IOException;
    }

    private Workspace locked(WorkspaceFile file, Opening opening) throws CannotOpen, IOException {
        WorkspaceLock lock = WorkspaceLock.take(file, clock.instant());
        boolean opened = false;
        try {
            Workspace workspace = opening.under(lock);
            opened = true;
            return workspace;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static void checkPath(WorkspaceFile file) throws CannotOpen {
        if (file.file().toString().indexOf(Store.SEPARATOR) >= 0) {
            throw new CannotOpen(
                    Reason.NO_ACCESS,
                    "The path %s has a semicolon in it, which the store cannot take. Nothing was changed; choose a path"
                                    .formatted(file.file())
                            + " without one.",
                    null);
        }
    }

    private static void checkAccess(WorkspaceFile file) throws CannotOpen {
        Path folder = file.file().getParent();
        if (!Files.isReadable(file.file()) || !Files.isWritable(file.file()) || !Files.isWritable(folder)) {
            throw Failures.noAccess(file, null);
        }
    }
}
