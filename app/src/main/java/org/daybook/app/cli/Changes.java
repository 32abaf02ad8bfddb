package org.daybook.app.cli;

import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.journal.Outcome;

/** Prints what came of a change: the ref of the entry it landed on, which is a new one where a series was split. */
final class Changes {

    private final Printer printer;

    Changes(Printer printer) {
        this.printer = printer;
    }

    void print(Outcome<ScheduleEntryId> outcome) throws Refused {
        Outcome.Done<ScheduleEntryId> done = Refused.unlessDone(outcome);
        Ref ref = new Ref(done.value().toString());
        printer.print(ref, out -> {
            out.println(done.summary() + ".");
            out.println(ref.ref());
        });
    }
}
