package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Brings back what whoever asks last took back. */
@Command(name = "redo", description = "Bring back what you last took back.")
final class RedoCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    RedoCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Outcome.Done<JournalEntry> done =
                    Refused.unlessDone(opened.workspace().journal().redo(opened.actor()));
            JournalLine line = JournalLine.of(done.value());
            printer.print(line, out -> out.println(line.summary() + "."));
        });
    }
}
