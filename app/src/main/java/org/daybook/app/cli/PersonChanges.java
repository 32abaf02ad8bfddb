package org.daybook.app.cli;

import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;

/** Prints what came of a change to somebody: their id. */
final class PersonChanges {

    private final Printer printer;

    PersonChanges(Printer printer) {
        this.printer = printer;
    }

    private record Changed(String id) {}

    void print(Outcome<PersonId> outcome) throws Refused {
        Outcome.Done<PersonId> done = Refused.unlessDone(outcome);
        Changed changed = new Changed(done.value().toString());
        printer.print(changed, out -> {
            out.println(done.summary() + ".");
            out.println(changed.id());
        });
    }
}
