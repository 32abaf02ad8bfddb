package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Lists the jobs: every import there was, and what became of it. */
@Command(name = "jobs", description = "List the imports there were and what became of each, the newest first.")
final class RosterJobsCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    RosterJobsCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<JobLine> lines =
                    opened.use().jobs().all().stream().map(JobLine::of).toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println("There are no jobs yet. “daybook roster import” makes one.");
                } else {
                    JobLine.table(lines).print(out);
                }
            });
        });
    }
}
