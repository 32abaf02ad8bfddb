package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.VisitDesk;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.journal.Outcome;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Leads one visit on, about which there is nothing else to say. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
abstract sealed class VisitTurnCommand implements Callable<Integer> {

    @Parameters(paramLabel = "VISIT", description = "Its id.")
    private String visit;

    private final Doorway door;
    private final Printer printer;

    private VisitTurnCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    abstract Outcome<VisitId> carryOut(VisitDesk desk, Actor actor, VisitId id);

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> Coached.print(
                printer, carryOut(opened.use().coaching().visits(), opened.actor(), Coached.visit(visit))));
    }

    /** Its time is agreed. */
    @Command(name = "confirm", description = "Confirm a visit.")
    static final class Confirm extends VisitTurnCommand {
        Confirm(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<VisitId> carryOut(VisitDesk desk, Actor actor, VisitId id) {
            return desk.confirm(actor, id);
        }
    }

    /** It is on. */
    @Command(name = "start", description = "Start a confirmed visit.")
    static final class Start extends VisitTurnCommand {
        Start(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<VisitId> carryOut(VisitDesk desk, Actor actor, VisitId id) {
            return desk.start(actor, id);
        }
    }
}
