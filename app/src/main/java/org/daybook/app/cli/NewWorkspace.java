package org.daybook.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.daybook.core.journal.Outcome;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;

/** Makes a workspace that begins, or none at all. */
final class NewWorkspace {

    private final Clock clock;
    private final WorkspaceFile file;

    NewWorkspace(Clock clock, WorkspaceFile file) {
        this.clock = clock;
        this.file = file;
    }

    /** What a new workspace begins with. */
    @FunctionalInterface
    interface Beginning<R> {
        Outcome<R> of(Workspace workspace);
    }

    /** @throws Refused if there is a workspace there already, or the beginning is refused: then nothing is left */
    <R> R make(@Nullable String passphrase, Beginning<R> beginning) throws CannotOpen, Refused, IOException {
        Outcome<R> outcome;
        try (Workspace workspace =
                new WorkspaceOpener(clock).create(file, passphrase == null ? null : passphrase.toCharArray())) {
            outcome = beginning.of(workspace);
        } catch (CannotOpen failure) {
            if (failure.reason() == CannotOpen.Reason.EXISTS) {
                throw Refused.because(failure.sentence());
            }
            throw failure;
        }
        if (outcome instanceof Outcome.Refused) {
            discard();
        }
        return Refused.unlessDone(outcome).value();
    }

    private void discard() throws IOException {
        Path made = file.file();
        Files.deleteIfExists(made);
        Files.deleteIfExists(made.resolveSibling(file.name() + ".lock"));
    }
}
