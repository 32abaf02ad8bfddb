package org.daybook.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.exchange.CalendarImport;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.ImportPlan;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports calendar files, each as one journal entry. All are read before any is imported. */
@Command(
        name = "ics",
        description = "Import iCalendar files; the same file twice changes nothing, and one undo takes back one file.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ImportIcsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, in the order to import them.")
    private List<Path> files;

    @Option(names = "--dry-run", description = "Say what would be imported, and change nothing.")
    private boolean dryRun;

    private final Doorway door;
    private final Printer printer;

    ImportIcsCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** What was imported: how many entries, and what was left out. */
    private record Imported(@JsonProperty("new") int added, int changed, int unchanged, List<Skipped> skipped) {}

    /** What was left out of a file, the line it begins on, and why. */
    private record Skipped(int line, String reason) {}

    private record Read(Path path, CalendarFile calendar) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::bringIn);
    }

    private void bringIn(Opened opened) throws Refused, IOException {
        List<Read> read = new ArrayList<>();
        for (Path file : files) {
            read.add(new Read(file, calendar(opened, file)));
        }
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        List<Skipped> skipped = new ArrayList<>();
        for (Read each : read) {
            ImportPlan plan = carryOut(opened, each);
            added += plan.added();
            changed += plan.changed();
            unchanged += plan.unchanged();
            plan.skipped().forEach(part -> skipped.add(skipped(each.path(), part)));
        }
        Imported imported = new Imported(added, changed, unchanged, skipped);
        printer.print(imported, out -> describe(imported, out));
    }

    private static CalendarFile calendar(Opened opened, Path file) throws Refused, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CalendarReading reading =
                    opened.use().calendarReader().read(in, Files.size(file), opened.zone(), Progress.unwatched());
            return switch (reading) {
                case CalendarFile calendar -> calendar;
                case CalendarReading.NotACalendar(String reason) ->
                    throw Refused.because("%s: %s Nothing was imported.".formatted(file, reason));
                case CalendarReading.Cancelled() ->
                    throw new IllegalStateException("Nobody could have called off reading %s.".formatted(file));
            };
        } catch (NoSuchFileException missing) {
            throw Refused.because("There is no file %s. Nothing was imported; check its name.".formatted(file));
        }
    }

    private ImportPlan carryOut(Opened opened, Read read) throws Refused {
        CalendarImport calendarImport = opened.use().calendarImport();
        if (dryRun) {
            return calendarImport.plan(read.calendar());
        }
        String name = String.valueOf(read.path().getFileName());
        return Refused.unlessDone(calendarImport.carryOut(opened.actor(), read.calendar(), name, Progress.unwatched()))
                .value();
    }

    private Skipped skipped(Path path, SkippedPart part) {
        return new Skipped(part.line(), files.size() == 1 ? part.reason() : path + ": " + part.reason());
    }

    private void describe(Imported imported, PrintWriter out) {
        out.println("%s%d new, %d changed, %d unchanged, %d left out or read otherwise than written."
                .formatted(
                        dryRun ? "Nothing was changed. An import would give: " : "",
                        imported.added(),
                        imported.changed(),
                        imported.unchanged(),
                        imported.skipped().size()));
        if (!imported.skipped().isEmpty()) {
            Table table = new Table("LINE", "REASON");
            imported.skipped().forEach(part -> table.add(String.valueOf(part.line()), part.reason()));
            table.print(out);
        }
    }
}
