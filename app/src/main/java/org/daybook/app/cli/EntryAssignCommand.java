package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives an entry to people. */
@Command(name = "assign", description = "Give an entry, or occurrences of a series, to exactly these people.")
final class EntryAssignCommand implements Callable<Integer> {

    @Mixin
    private final SeriesTarget target = new SeriesTarget();

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "Whose time it takes; may be given several times, and left out for nobody's."
                    + " Name, email, alias or id.")
    private List<String> people = List.of();

    private final Doorway door;
    private final Changes changes;

    EntryAssignCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new Changes(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<PersonId> found = new PersonFinder(opened.everybody()).findAll(people);
            SeriesTarget.Seen seen = target.see(opened);
            changes.print(opened.use().schedule().assign(opened.actor(), seen.target(), found));
        });
    }
}
