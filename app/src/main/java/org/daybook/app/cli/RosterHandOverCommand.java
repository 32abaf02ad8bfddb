package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.RepairDesk;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts one person in the place of another on a shift. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
abstract sealed class RosterHandOverCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(
            names = "--shift",
            required = true,
            paramLabel = "SHIFT",
            description = "Its id, or its type and day like DAY@2026-03-02.")
    private String shift;

    @Option(names = "--from", required = true, paramLabel = "PERSON", description = "Who is on it now.")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "PERSON", description = "Who takes it.")
    private String to;

    private final Doorway door;
    private final AssignmentChanges changes;

    private RosterHandOverCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new AssignmentChanges(printer);
    }

    abstract Outcome<AssignmentId> carryOut(RepairDesk desk, Actor actor, AssignmentId id, PersonId to);

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            NamedPeople people = new NamedPeople(opened.everybody());
            PersonId former = people.find(from);
            PersonId next = people.find(to);
            ReviewedVersion version = ReviewedVersion.of(opened, target);
            Duty duty = version.duty(version.shift(shift), former);
            changes.print(carryOut(opened.use().roster().repair(), opened.actor(), duty.id(), next));
        });
    }

    /** The scheduler decides. */
    @Command(name = "override", description = "Put somebody in the place of whoever is on a shift.")
    static final class Replace extends RosterHandOverCommand {
        Replace(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<AssignmentId> carryOut(RepairDesk desk, Actor actor, AssignmentId id, PersonId to) {
            return desk.override(actor, id, to);
        }
    }

    /** Whoever has it gives it. */
    @Command(name = "give-away", description = "Give a shift from whoever has it to somebody else.")
    static final class GiveAway extends RosterHandOverCommand {
        GiveAway(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<AssignmentId> carryOut(RepairDesk desk, Actor actor, AssignmentId id, PersonId to) {
            return desk.giveAway(actor, id, to);
        }
    }
}
