package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PeopleDesk;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does one thing to one person, about which there is nothing else to say. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
abstract sealed class PersonTurnCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PERSON", description = "Who it is: name, email, alias or id.")
    private String person;

    private final Doorway door;
    private final PersonChanges changes;

    private PersonTurnCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new PersonChanges(printer);
    }

    abstract Outcome<PersonId> carryOut(PeopleDesk desk, Actor actor, PersonId id);

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> changes.print(
                carryOut(opened.use().people(), opened.actor(), new NamedPeople(opened.everybody()).find(person))));
    }

    /** They stay on what they have, and get nothing new. */
    @Command(name = "deactivate", description = "Let a person be assigned to nothing new; they stay on what they have.")
    static final class Deactivate extends PersonTurnCommand {
        Deactivate(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<PersonId> carryOut(PeopleDesk desk, Actor actor, PersonId id) {
            return desk.deactivate(actor, id);
        }
    }

    /** They can be assigned again. */
    @Command(name = "reactivate", description = "Let a person be assigned again.")
    static final class Reactivate extends PersonTurnCommand {
        Reactivate(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<PersonId> carryOut(PeopleDesk desk, Actor actor, PersonId id) {
            return desk.reactivate(actor, id);
        }
    }

    /** They are listed no more. */
    @Command(name = "delete", description = "Delete a person who has nothing ahead; what they did keeps their name.")
    static final class Delete extends PersonTurnCommand {
        Delete(Doorway door, Printer printer) {
            super(door, printer);
        }

        @Override
        Outcome<PersonId> carryOut(PeopleDesk desk, Actor actor, PersonId id) {
            return desk.delete(actor, id);
        }
    }
}
