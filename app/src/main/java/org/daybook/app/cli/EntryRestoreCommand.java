package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an entry back to what it was; “undo” takes that back. */
@Command(name = "restore", description = "Make an entry as it was after an entry of the journal.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class EntryRestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "REF", description = "The entry, as “agenda” shows it; deleted ones too.")
    private Reference reference;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "NO",
            description = "The number of the journal entry, as “entry history” shows it.")
    private long no;

    private final Doorway door;
    private final Changes changes;

    EntryRestoreCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new Changes(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(
                opened -> changes.print(opened.use().history().restore(opened.actor(), reference.entry(), no)));
    }
}
