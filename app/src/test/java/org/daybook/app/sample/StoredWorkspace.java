package org.daybook.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import org.daybook.app.UseCases;
import org.daybook.app.session.Session;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;

/** A new workspace in a file, in Berlin, open with its administrator Mara Lindqvist at it. */
public abstract class StoredWorkspace implements AutoCloseable {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public final Workspace workspace;
    public final UseCases use;
    public final Actor admin;
    public final Session session;

    /** @param name what the workspace is called */
    protected StoredWorkspace(Path folder, String name, Clock clock) {
        Ids ids = new Ids(clock, new SecureRandom());
        try {
            workspace = new WorkspaceOpener(clock).create(new WorkspaceFile(folder.resolve("stored")), null);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
        use = new UseCases(workspace, clock, ids);
        admin = use.beginnings()
                .begin(name, BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        session = new Session(workspace, admin, BERLIN, clock, ids);
    }

    @Override
    public void close() {
        try {
            workspace.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
