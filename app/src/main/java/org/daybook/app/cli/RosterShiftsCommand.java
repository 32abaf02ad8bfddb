package org.daybook.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the shifts of a version with who is on them. */
@Command(name = "shifts", description = "List the shifts of a version, and who is on them.")
final class RosterShiftsCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(names = "--from", paramLabel = "DAY", description = "Only those that start on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only those that start on this day or before.")
    private @Nullable LocalDate to;

    @Option(names = "--gaps", description = "Only those that lack somebody.")
    private boolean gaps;

    private final Doorway door;
    private final Printer printer;

    RosterShiftsCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Reviewed reviewed = ReviewedVersion.of(opened, target).all();
            List<ShiftLine> lines = reviewed.coverage().shifts().stream()
                    .filter(each -> !gaps || !each.covered())
                    .filter(each -> isAsked(each.shift().date()))
                    .map(each -> ShiftLine.of(each, reviewed))
                    .toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println(gaps ? "No shift lacks anybody." : "There are no such shifts.");
                } else {
                    ShiftLine.table(lines).print(out);
                }
            });
        });
    }

    private boolean isAsked(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
