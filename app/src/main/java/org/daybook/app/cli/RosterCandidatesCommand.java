package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.daybook.core.roster.Candidate;
import org.daybook.core.roster.Shift;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who could take a shift. */
@Command(name = "candidates", description = "Say who could take a shift, the best first, with the reasons.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RosterCandidatesCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(
            names = "--shift",
            required = true,
            paramLabel = "SHIFT",
            description = "Its id, or its type and day like DAY@2026-03-02.")
    private String shift;

    private final Doorway door;
    private final Printer printer;

    RosterCandidatesCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** One person, and what speaks for and against them. */
    private record Line(String person, String name, boolean eligible, double score, List<Reason> reasons) {

        static Line of(Candidate candidate) {
            return new Line(
                    candidate.person().toString(),
                    candidate.name(),
                    candidate.eligible(),
                    candidate.score(),
                    candidate.reasons().stream()
                            .map(reason -> new Reason(
                                    reason.kind().name(), reason.weight().name(), reason.sentence()))
                            .toList());
        }
    }

    /** One reason. */
    private record Reason(String kind, String weight, String sentence) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Shift wanted = ReviewedVersion.of(opened, target).shift(shift);
            List<Line> lines = opened.use().roster().candidates().of(wanted.id()).stream()
                    .map(Line::of)
                    .toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println(
                            "There are no radiologists yet. Add them with “daybook person add --kind radiologist”.");
                } else {
                    table(lines).print(out);
                }
            });
        });
    }

    private static Table table(List<Line> lines) {
        Table table = new Table("NAME", "CAN", "REASONS");
        for (Line line : lines) {
            table.add(
                    line.name(),
                    line.eligible() ? "yes" : "no",
                    line.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")));
        }
        return table;
    }
}
