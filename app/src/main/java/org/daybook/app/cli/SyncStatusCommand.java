package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how sync stands, without asking the centre. */
@Command(name = "status", description = "Say how things stand, without asking the centre.")
final class SyncStatusCommand implements Callable<Integer> {

    @Option(
            names = "--checksum",
            description = "Print instead one checksum of all that is synced: the same in workspaces of one tenant that"
                    + " are in step.")
    private boolean checksum;

    private final Doorway door;
    private final Printer printer;

    /** What workspaces in step have in common. */
    private record Sum(String checksum) {}

    SyncStatusCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            if (checksum) {
                Sum sum = new Sum(opened.use().syncBook().checksum());
                printer.print(sum, out -> out.println(sum.checksum()));
            } else {
                new SyncErrands(opened.sync(), opened.zone(), printer).status();
            }
        });
    }
}
