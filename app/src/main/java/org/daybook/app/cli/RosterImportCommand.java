package org.daybook.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterImport;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.RosterReading;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.Severity;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a roster's file into staging, as one journal entry. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
abstract sealed class RosterImportCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file;

    @Option(names = "--hospital", required = true, paramLabel = "NAME", description = "Whose roster it is.")
    private String hospital;

    @Option(names = "--dry-run", description = "Say what would be imported, and change nothing.")
    private boolean dryRun;

    @Option(names = "--again", description = "Import it even where the same file was imported already.")
    private boolean again;

    @Option(
            names = "--shift-type",
            paramLabel = "CODE=START-END",
            description = "The hours of a type of shift that neither the hospital nor the file knows, such as"
                    + " Late=15:00-23:00; may be given several times. The hospital gets it.")
    private Map<String, String> types = Map.of();

    @Mixin
    private final NameDecisions decisions = new NameDecisions();

    private final Doorway door;
    private final Printer printer;

    private RosterImportCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** What the kinds of files are called, and by which command they are imported. */
    private enum Way {
        ODS("a spreadsheet"),
        AMION("a report of Amion"),
        CSV("a list as comma-separated values");

        private final String called;

        Way(String called) {
            this.called = called;
        }
    }

    abstract Way way();

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::bringIn);
    }

    private void bringIn(Opened opened) throws Refused, IOException {
        RosterImport imports = opened.use().roster().imports();
        RosterReading reading = reading(opened);
        RosterRequest asked = RosterRequest.of(
                        NamedHospitals.of(opened).find(hospital).id(), reading, String.valueOf(file.getFileName()))
                .withTypes(TypedShiftTypes.read(types));
        RosterPlan plan = imports.plan(asked).orElseThrow();
        List<Person> everybody = opened.everybody();
        Map<String, NameChoice> choices = decisions.read(plan, everybody);
        RosterRequest request = (again ? asked.onceMore() : asked).with(choices);
        Map<PersonId, Person> people = everybody.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        ImportedRoster planned = ImportedRoster.of(reading.kind(), plan, choices, people);
        ImportedRoster imported = dryRun ? planned : carryOut(opened, request, planned);
        printer.print(imported, out -> describe(imported, out));
    }

    private RosterReading reading(Opened opened) throws Refused, IOException {
        try {
            RosterReading reading = opened.use()
                    .rosterReader()
                    .read(file, Progress.unwatched())
                    .orElseThrow(() -> new IllegalStateException("Nobody called off reading %s.".formatted(file)));
            Way content = way(reading.kind());
            if (content != way()) {
                throw Refused.because("%s is %s. Nothing was imported; use “daybook roster import %s”."
                        .formatted(file, content.called, content.name().toLowerCase(Locale.ROOT)));
            }
            return reading;
        } catch (NoSuchFileException missing) {
            throw Refused.because("There is no file %s. Nothing was imported; check its name.".formatted(file));
        }
    }

    /** What is no roster at all is told so by its findings, whichever command was used. */
    private Way way(RosterFileKind kind) {
        return switch (kind) {
            case ODS_LIST, ODS_COVERAGE, ODS_LIST_AND_COVERAGE -> Way.ODS;
            case AMION_619, AMION_625C -> Way.AMION;
            case CSV_LIST -> Way.CSV;
            case UNKNOWN -> way();
        };
    }

    private ImportedRoster carryOut(Opened opened, RosterRequest request, ImportedRoster planned) throws Refused {
        Outcome<RosterImport.Imported> outcome =
                opened.use().importJobs().carryOut(opened.actor(), file, request, Progress.unwatched());
        return switch (outcome) {
            case Outcome.Done<RosterImport.Imported>(RosterImport.Imported done, var _) ->
                planned.as(Objects.toString(done.staged(), null), done.assignments());
            case Outcome.Refused<RosterImport.Imported>(var refusal) -> {
                String hint = planned.importedAlready() != null && !again ? " --again says so." : "";
                throw Refused.because(refusal.sentence() + hint + details(planned));
            }
        };
    }

    /** What has to be decided or put right, a line each. */
    private static String details(ImportedRoster planned) {
        List<String> errors = planned.findings().stream()
                .filter(finding -> finding.severity().equals(Severity.ERROR.name()))
                .skip(1)
                .map(FindingLine::message)
                .toList();
        List<String> names = planned.unknown().stream()
                .filter(each -> each.decided() == null)
                .map(RosterImportCommand::question)
                .toList();
        List<String> lines =
                planned.findings().stream().anyMatch(each -> each.severity().equals(Severity.ERROR.name()))
                        ? errors
                        : names;
        String told = lines.stream().limit(SHOWN).map(line -> "\n  " + line).collect(Collectors.joining());
        return lines.size() <= SHOWN
                ? told
                : told + "\n  --dry-run shows the other %,d.".formatted(lines.size() - SHOWN);
    }

    private static String question(ImportedRoster.Unknown unknown) {
        String meant = unknown.nearest().isEmpty() ? "new" : unknown.nearest().getFirst();
        return "--name \"%s=%s\"%s"
                .formatted(unknown.name(), meant, unknown.nearest().isEmpty() ? ", or skip" : ", or new, or skip");
    }

    private void describe(ImportedRoster imported, PrintWriter out) {
        out.println("%s%s: %s"
                .formatted(
                        dryRun ? "Nothing was changed. An import would give: " : "Imported ",
                        file.getFileName(),
                        String.join("\n", contents(imported))));
        if (imported.importedAlready() != null) {
            out.println("The same file was imported already, as %s.".formatted(imported.importedAlready()));
        }
        if (!imported.newShiftTypes().isEmpty()) {
            out.println("New types of shifts: %s.".formatted(String.join(", ", imported.newShiftTypes())));
        }
        if (!imported.unknown().isEmpty()) {
            names(imported.unknown()).print(out);
        }
        if (!imported.findings().isEmpty()) {
            FindingLine.table(imported.findings()).print(out);
        }
        if (imported.version() != null) {
            out.println(imported.version());
        }
    }

    private static List<String> contents(ImportedRoster imported) {
        List<String> lines = new ArrayList<>();
        ImportedRoster.Areas areas = imported.studyAreas();
        if (areas == null || imported.shifts() > 0) {
            lines.add("%,d shifts%s, %,d assignments."
                    .formatted(
                            imported.shifts(),
                            imported.from() == null ? "" : " from %s to %s".formatted(imported.from(), imported.to()),
                            imported.assignments()));
        }
        if (areas != null) {
            lines.addAll(areas.lines());
        }
        return lines;
    }

    private static Table names(List<ImportedRoster.Unknown> unknown) {
        Table table = new Table("UNKNOWN NAME", "SHIFTS", "MAYBE", "DECIDED");
        for (ImportedRoster.Unknown each : unknown) {
            String decided = each.decided();
            table.add(
                    each.name(),
                    String.valueOf(each.shifts()),
                    String.join(", ", each.nearest()),
                    decided == null ? "not yet" : decided);
        }
        return table;
    }

    /** Spreadsheets. */
    @Command(
            name = "ods",
            description = "Import a spreadsheet with a list of shifts, or with coverage grids of study areas; one undo"
                    + " takes it back.")
    static final class Ods extends RosterImportCommand {
        Ods(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Way way() {
            return Way.ODS;
        }
    }

    /** Reports. */
    @Command(name = "amion", description = "Import Amion’s report 619 or 625c; one undo takes it back.")
    static final class Amion extends RosterImportCommand {
        Amion(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Way way() {
            return Way.AMION;
        }
    }

    /** Lists. */
    @Command(name = "csv", description = "Import a list of shifts as comma-separated values; one undo takes it back.")
    static final class Csv extends RosterImportCommand {
        Csv(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Way way() {
            return Way.CSV;
        }
    }
}
