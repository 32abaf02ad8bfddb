package org.daybook.app.cli;

import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.ScheduleVersionId;

/** Prints what came of a change to a version: the id of the version it landed on. */
final class VersionChanges {

    private final Printer printer;

    VersionChanges(Printer printer) {
        this.printer = printer;
    }

    /** A version that was made or changed. */
    private record Changed(String version) {}

    void print(Outcome<ScheduleVersionId> outcome) throws Refused {
        Outcome.Done<ScheduleVersionId> done = Refused.unlessDone(outcome);
        Changed changed = new Changed(done.value().toString());
        printer.print(changed, out -> {
            out.println(done.summary() + ".");
            out.println(changed.version());
        });
    }
}
