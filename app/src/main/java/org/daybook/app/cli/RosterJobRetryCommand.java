package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.JobId;
import org.daybook.core.roster.JobView;
import org.daybook.core.roster.RosterImport.Imported;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does an import again that did not come to its end. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
@Command(
        name = "retry",
        description = "Do an import again that failed or was broken off, as it was decided then; its file must be where"
                + " it was, unchanged.")
final class RosterJobRetryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The job: its id, or how that begins.")
    private String job;

    private final Doorway door;
    private final Printer printer;

    RosterJobRetryCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            JobId id = find(opened);
            Outcome<Imported> outcome = opened.use().importJobs().retry(opened.actor(), id, Progress.unwatched());
            if (outcome instanceof Outcome.Refused<Imported>(var refusal)) {
                throw Refused.because(refusal.sentence());
            }
            JobLine line = opened.use().jobs().find(id).map(JobLine::of).orElseThrow();
            printer.print(line, out -> JobLine.table(List.of(line)).print(out));
        });
    }

    private JobId find(Opened opened) throws Refused {
        List<JobId> found = opened.use().jobs().all().stream()
                .map(JobView::id)
                .filter(id -> id.toString().startsWith(job))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw Refused.because(
                found.isEmpty()
                        ? "There is no job %s. “daybook roster jobs” lists them.".formatted(job)
                        : "%,d jobs begin with %s. Write more of the id.".formatted(found.size(), job));
    }
}
