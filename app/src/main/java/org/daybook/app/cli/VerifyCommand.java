package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Integrity;
import org.daybook.persistence.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Checks the store against its journal. It says nothing of what is inside, so nobody has to sign in. */
@Command(
        name = "verify",
        description = "Check that the store is sound and that the journal accounts for every row; needs no user.")
final class VerifyCommand implements Callable<Integer> {

    @Option(
            names = "--rebuild-search",
            description = "First make the search index anew, which is worked out from the entries.")
    private boolean rebuildsSearch;

    private final Doorway door;
    private final Printer printer;

    VerifyCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** What was found. */
    private record Finding(boolean sound, long entries, long rows, List<String> problems) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        try (Workspace workspace = door.open()) {
            if (rebuildsSearch) {
                workspace.rebuildSearch();
            }
            Integrity.Report report = workspace.verify();
            printer.print(
                    new Finding(report.sound(), report.entries(), report.rows(), report.problems()),
                    out -> out.println("Checked %d journal entries and %d rows: %s."
                            .formatted(
                                    report.entries(),
                                    report.rows(),
                                    report.sound()
                                            ? "all is well"
                                            : report.problems().size() + " problems")));
            report.problems().forEach(printer::note);
            return report.sound() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
