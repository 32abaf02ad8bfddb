package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Moves one version on, about which there is nothing else to say. */
abstract sealed class RosterTurnCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    private final Doorway door;
    private final VersionChanges changes;

    private RosterTurnCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new VersionChanges(printer);
    }

    abstract Outcome<ScheduleVersionId> carryOut(VersionDesk desk, Actor actor, ScheduleVersionId id);

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> changes.print(carryOut(
                opened.use().roster().versions(),
                opened.actor(),
                target.see(opened).id())));
    }

    /** The hospital has none in production then. */
    @Command(name = "archive", description = "Put the version in production away; nothing takes its place.")
    static final class Archive extends RosterTurnCommand {
        Archive(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<ScheduleVersionId> carryOut(VersionDesk desk, Actor actor, ScheduleVersionId id) {
            return desk.archive(actor, id);
        }
    }

    /** It can be restored. */
    @Command(name = "reject", description = "Do away with a version in staging; it can be restored.")
    static final class Reject extends RosterTurnCommand {
        Reject(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<ScheduleVersionId> carryOut(VersionDesk desk, Actor actor, ScheduleVersionId id) {
            return desk.reject(actor, id);
        }
    }

    /** It is in staging again. */
    @Command(name = "restore", description = "Bring a rejected version back into staging.")
    static final class Restore extends RosterTurnCommand {
        Restore(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<ScheduleVersionId> carryOut(VersionDesk desk, Actor actor, ScheduleVersionId id) {
            return desk.restore(actor, id);
        }
    }
}
