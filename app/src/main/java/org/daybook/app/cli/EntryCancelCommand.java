package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cancels an entry: it stays to be seen, and takes nobody's time (rule D9). */
@Command(name = "cancel", description = "Cancel an entry, or occurrences of a series; it stays visible.")
final class EntryCancelCommand implements Callable<Integer> {

    @Mixin
    private final SeriesTarget target = new SeriesTarget();

    private final Doorway door;
    private final Changes changes;

    EntryCancelCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new Changes(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> changes.print(opened.use()
                .schedule()
                .changeStatus(opened.actor(), target.see(opened).target(), EntryStatus.CANCELLED)));
    }
}
