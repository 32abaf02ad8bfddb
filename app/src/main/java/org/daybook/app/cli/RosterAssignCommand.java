package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Shift;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts one person on a shift, or takes them off. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
abstract sealed class RosterAssignCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(
            names = "--shift",
            required = true,
            paramLabel = "SHIFT",
            description = "Its id, or its type and day like DAY@2026-03-02.")
    private String shift;

    @Option(
            names = "--person",
            required = true,
            paramLabel = "PERSON",
            description = "Who it is: name, email, alias or id.")
    private String person;

    private final Doorway door;
    private final AssignmentChanges changes;

    private RosterAssignCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new AssignmentChanges(printer);
    }

    abstract Outcome<AssignmentId> carryOut(Opened opened, ReviewedVersion version, Shift shift, PersonId person)
            throws Refused;

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            PersonId found = new NamedPeople(opened.everybody()).find(person);
            ReviewedVersion version = ReviewedVersion.of(opened, target);
            changes.print(carryOut(opened, version, version.shift(shift), found));
        });
    }

    /** Beside whoever is on it. */
    @Command(name = "assign", description = "Put somebody on a shift, beside whoever is on it.")
    static final class Assign extends RosterAssignCommand {
        Assign(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<AssignmentId> carryOut(Opened opened, ReviewedVersion version, Shift shift, PersonId person) {
            return opened.use().roster().repair().assign(opened.actor(), shift.id(), person);
        }
    }

    /** The others on it stay. */
    @Command(name = "unassign", description = "Take somebody off a shift.")
    static final class Unassign extends RosterAssignCommand {
        Unassign(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<AssignmentId> carryOut(Opened opened, ReviewedVersion version, Shift shift, PersonId person)
                throws Refused {
            return opened.use()
                    .roster()
                    .repair()
                    .unassign(opened.actor(), version.duty(shift, person).id());
        }
    }
}
