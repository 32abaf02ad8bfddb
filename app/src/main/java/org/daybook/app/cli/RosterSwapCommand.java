package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets two people change places. */
@Command(name = "swap", description = "Let two people on two shifts of a version change places.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RosterSwapCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(
            names = "--shift",
            required = true,
            paramLabel = "SHIFT",
            description = "The one's shift: its id, or its type and day like DAY@2026-03-02.")
    private String shift;

    @Option(names = "--person", required = true, paramLabel = "PERSON", description = "Who is on it.")
    private String person;

    @Option(names = "--with-shift", required = true, paramLabel = "SHIFT", description = "The other's shift.")
    private String otherShift;

    @Option(names = "--with-person", required = true, paramLabel = "PERSON", description = "Who is on that.")
    private String otherPerson;

    private final Doorway door;
    private final AssignmentChanges changes;

    RosterSwapCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new AssignmentChanges(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            NamedPeople people = new NamedPeople(opened.everybody());
            ReviewedVersion version = ReviewedVersion.of(opened, target);
            AssignmentId one = assignment(version, shift, people.find(person));
            AssignmentId other = assignment(version, otherShift, people.find(otherPerson));
            changes.printAll(opened.use().roster().repair().swap(opened.actor(), one, other));
        });
    }

    private static AssignmentId assignment(ReviewedVersion version, String shift, PersonId person) throws Refused {
        return version.duty(version.shift(shift), person).id();
    }
}
