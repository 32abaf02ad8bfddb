package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Says how sync stands, without asking the centre. */
@Command(name = "status", description = "Say how things stand, without asking the centre.")
final class SyncStatusCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    SyncStatusCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> new SyncErrands(opened.sync(), opened.zone(), printer).status());
    }
}
