package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cancels a visit. */
@Command(name = "cancel", description = "Cancel a visit, and say why.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class VisitCancelCommand implements Callable<Integer> {

    @Parameters(paramLabel = "VISIT", description = "Its id.")
    private String visit;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why it does not take place.")
    private String reason;

    private final Doorway door;
    private final Printer printer;

    VisitCancelCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> Coached.print(
                printer, opened.use().coaching().visits().cancel(opened.actor(), Coached.visit(visit), reason)));
    }
}
