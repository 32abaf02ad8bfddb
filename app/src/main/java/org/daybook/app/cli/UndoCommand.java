package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Takes back the newest change of whoever asks. */
@Command(name = "undo", description = "Take back your newest change.")
final class UndoCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    UndoCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Outcome.Done<JournalEntry> done =
                    Refused.unlessDone(opened.workspace().journal().undo(opened.actor()));
            JournalLine line = JournalLine.of(done.value());
            printer.print(line, out -> out.println(line.summary() + "."));
        });
    }
}
