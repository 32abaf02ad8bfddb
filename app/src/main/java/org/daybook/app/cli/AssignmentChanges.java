package org.daybook.app.cli;

import java.util.List;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.AssignmentId;

/** Prints what came of a repair: the ids of the assignments that it made or took away. */
final class AssignmentChanges {

    private final Printer printer;

    AssignmentChanges(Printer printer) {
        this.printer = printer;
    }

    /** The assignments. */
    private record Changed(List<String> assignments) {}

    void print(Outcome<AssignmentId> outcome) throws Refused {
        printAll(outcome.map(List::of));
    }

    void printAll(Outcome<List<AssignmentId>> outcome) throws Refused {
        Outcome.Done<List<AssignmentId>> done = Refused.unlessDone(outcome);
        Changed changed =
                new Changed(done.value().stream().map(AssignmentId::toString).toList());
        printer.print(changed, out -> out.println(done.summary() + "."));
    }
}
