package org.daybook.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.Backups;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.daybook.persistence.workspace.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the workspace's place. The workspace may be beyond opening, so nobody can sign in. */
@Command(
        name = "restore",
        description = "Put a backup in the workspace's place, which is kept as a backup itself; needs no user.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup, as “backup” named it.")
    private Path backup;

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;

    RestoreCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
    }

    /** What was restored, and from where. */
    private record Restored(String workspace, String backup) {}

    @Override
    public Integer call() throws CannotOpen, Refused {
        WorkspaceFile file = door.file();
        if (!Files.isRegularFile(backup)) {
            throw Refused.because("There is no backup at %s. The workspace was left as it is; its backups are in %s."
                    .formatted(backup, file.backups()));
        }
        boolean there = file.exists();
        restore(file);
        printer.print(new Restored(file.file().toString(), backup.toString()), out -> {
            out.println("Restored %s from %s.".formatted(file.file(), backup));
            if (there) {
                out.println("What was there before is kept in %s.".formatted(file.backups()));
            }
        });
        return 0;
    }

    private void restore(WorkspaceFile file) throws CannotOpen, Refused {
        try {
            Backups.restore(file, backup, surroundings.clock());
        } catch (CannotOpen failure) {
            if (failure.reason() == Reason.DAMAGED) {
                throw Refused.because(failure.sentence());
            }
            throw failure;
        }
    }
}
