package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Lists what the centre would not take, until somebody settles it. */
@Command(
        name = "conflicts",
        description = "List your changes that do not go together with those of others, until somebody settles them.")
final class SyncConflictsCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    SyncConflictsCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> new SyncErrands(opened.sync(), opened.zone(), printer).conflicts());
    }
}
