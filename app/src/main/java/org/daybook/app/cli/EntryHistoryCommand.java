package org.daybook.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows all that was done to an entry. */
@Command(name = "history", description = "Show who changed an entry, when and what, the newest first.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class EntryHistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Parameters(index = "0", paramLabel = "REF", description = "The entry, as “agenda” shows it; deleted ones too.")
    private Reference reference;

    private final Doorway door;
    private final Printer printer;

    EntryHistoryCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::show);
    }

    private void show(Opened opened) throws Refused {
        List<HistoryStep> steps =
                Refused.unlessDone(opened.use().history().of(opened.actor(), reference.entry())).value().stream()
                        .map(HistoryStep::of)
                        .toList();
        Table table = new Table("NO", "AT", "WHO", "COMMAND", "WHAT");
        for (HistoryStep step : steps) {
            table.add(
                    String.valueOf(step.no()),
                    WHEN.format(Instant.parse(step.at()).atZone(opened.zone())),
                    step.actor(),
                    step.command(),
                    step.told());
        }
        printer.print(steps, table::print);
    }
}
