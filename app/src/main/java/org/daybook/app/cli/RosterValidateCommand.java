package org.daybook.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.roster.RosterReview;
import org.daybook.core.roster.Severity;
import org.daybook.core.roster.Validation;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a version. */
@Command(
        name = "validate",
        description =
                "Check a version, and note in its log what was found: errors, warnings, and what is good to know.")
final class RosterValidateCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(names = "--dry-run", description = "Check it, and note nothing.")
    private boolean dryRun;

    private final Doorway door;
    private final Printer printer;

    RosterValidateCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /**
     * What was found.
     *
     * @param valid whether nothing stands in the way of a promotion
     * @param open how many warnings nobody has acknowledged
     */
    private record Found(
            String version,
            boolean valid,
            int shifts,
            int assignments,
            int errors,
            int warnings,
            int open,
            List<FindingLine> findings) {

        static Found of(NamedVersions.Found version, Validation validation) {
            return new Found(
                    version.id().toString(),
                    validation.valid(),
                    validation.shifts(),
                    validation.assignments(),
                    validation.errors().size(),
                    (int) validation.findings().stream()
                            .filter(finding -> finding.severity() == Severity.WARNING)
                            .count(),
                    validation.open().size(),
                    FindingLine.of(validation));
        }
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            NamedVersions.Found version = target.see(opened);
            Found found = Found.of(version, validation(opened, version));
            printer.print(found, out -> describe(found, version.version().name(), out));
        });
    }

    private Validation validation(Opened opened, NamedVersions.Found version) throws Refused {
        RosterReview review = opened.use().roster().review();
        return dryRun
                ? review.review(version.id()).orElseThrow().validation()
                : Refused.unlessDone(review.validate(opened.actor(), version.id()))
                        .value();
    }

    private static void describe(Found found, String name, PrintWriter out) {
        out.println("%s has %,d shifts and %,d assignments. %s"
                .formatted(
                        name,
                        found.shifts(),
                        found.assignments(),
                        found.valid()
                                ? "Nothing stands in the way of a promotion."
                                : "In the way of a promotion: %,d errors, %,d warnings that nobody has acknowledged."
                                        .formatted(found.errors(), found.open())));
        if (!found.findings().isEmpty()) {
            FindingLine.table(found.findings()).print(out);
        }
    }
}
