package org.daybook.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports a stretch of time as a calendar file. */
@Command(
        name = "ics",
        description = "Write an iCalendar file of the entries in a stretch of time; series are written whole.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ExportIcsCommand implements Callable<Integer> {

    @Mixin
    private final TimeWindow window = new TimeWindow();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; one that is there is replaced.")
    private Path file;

    private final Doorway door;
    private final Printer printer;

    ExportIcsCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** What was written. */
    private record Exported(String file, int events) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<CalendarEvent> events =
                    opened.use().calendarExport().events(opened.actor(), window.interval(opened.zone()));
            write(opened, events);
            printer.print(
                    new Exported(file.toString(), events.size()),
                    out -> out.println("Wrote %s to %s."
                            .formatted(events.size() == 1 ? "1 event" : events.size() + " events", file)));
        });
    }

    /** Whole or not at all: what was there stays until the new file is complete. */
    private void write(Opened opened, List<CalendarEvent> events) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                opened.use().calendarWriter().write(events, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
