package org.daybook.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.exchange.PeopleImport;
import org.daybook.core.exchange.PeopleImportPlan;
import org.daybook.core.exchange.PeopleReading;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.exchange.Progress;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports people from a CSV or vCard file, as one journal entry. */
@Command(
        name = "import",
        description = "Import people from a CSV or vCard file; the same file twice changes nothing, and one undo takes"
                + " it back.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PersonImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file;

    @Option(names = "--dry-run", description = "Say what would be imported, and change nothing.")
    private boolean dryRun;

    private final Doorway door;
    private final Printer printer;

    PersonImportCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** What was imported: how many people, and what was left out. */
    private record Imported(@JsonProperty("new") int added, int changed, int unchanged, List<Skipped> skipped) {}

    /** What was left out of the file, the line it begins on, and why. */
    private record Skipped(int line, String reason) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            PeopleImportPlan plan = carryOut(opened, people(opened));
            Imported imported = new Imported(
                    plan.added(),
                    plan.changed(),
                    plan.unchanged(),
                    plan.skipped().stream()
                            .map(part -> new Skipped(part.line(), part.reason()))
                            .toList());
            printer.print(imported, out -> describe(imported, out));
        });
    }

    private PeopleFile people(Opened opened) throws Refused, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (opened.use().peopleReader().read(in, Progress.unwatched())) {
                case PeopleFile people -> people;
                case PeopleReading.NotPeople(String reason) ->
                    throw Refused.because("%s: %s Nothing was imported.".formatted(file, reason));
                case PeopleReading.Cancelled() ->
                    throw new IllegalStateException("Nobody could have called off reading %s.".formatted(file));
            };
        } catch (NoSuchFileException missing) {
            throw Refused.because("There is no file %s. Nothing was imported; check its name.".formatted(file));
        }
    }

    private PeopleImportPlan carryOut(Opened opened, PeopleFile people) throws Refused {
        PeopleImport imports = opened.use().peopleImport();
        if (dryRun) {
            return imports.plan(people, opened.zone());
        }
        String name = String.valueOf(file.getFileName());
        return Refused.unlessDone(imports.carryOut(opened.actor(), people, opened.zone(), name, Progress.unwatched()))
                .value();
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
