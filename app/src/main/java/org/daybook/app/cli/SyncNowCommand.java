package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Sends what is there to be sent, and takes in what others did. */
@Command(name = "now", description = "Send your changes to the centre, and take in what others did.")
final class SyncNowCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    SyncNowCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> new SyncErrands(opened.sync(), opened.zone(), printer).round());
    }
}
