package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Deletes an entry; “undo” brings it back. */
@Command(name = "delete", description = "Delete an entry, or occurrences of a series.")
final class EntryDeleteCommand implements Callable<Integer> {

    @Mixin
    private final SeriesTarget target = new SeriesTarget();

    private final Doorway door;
    private final Changes changes;

    EntryDeleteCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new Changes(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> changes.print(opened.use()
                .schedule()
                .delete(opened.actor(), target.see(opened).target())));
    }
}
