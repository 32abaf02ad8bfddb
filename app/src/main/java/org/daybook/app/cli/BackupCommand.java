package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.Backups;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import picocli.CommandLine.Command;

/** Makes a backup. It says nothing of what is inside, so nobody has to sign in. */
@Command(name = "backup", description = "Make a backup beside the workspace; needs no user.")
final class BackupCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    BackupCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** A backup that was made. */
    private record Made(String backup, String madeAt) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        try (Workspace workspace = door.open()) {
            Backups.Backup backup = workspace.backups().make(Backups.Occasion.ASKED);
            printer.print(
                    new Made(backup.path().toString(), backup.madeAt().toString()),
                    out -> out.println("Made the backup %s.".formatted(backup.path())));
        }
        return 0;
    }
}
