package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds somebody whose time is scheduled. */
@Command(name = "add", description = "Add a person; prints their id.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PersonAddCommand implements Callable<Integer> {

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What they are called.")
    private String name;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Their email address.")
    private @Nullable String email;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}; may be given several times, else STAFF.")
    private List<PersonKind> kinds = List.of(PersonKind.STAFF);

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where they live and work, else the workspace's.")
    private @Nullable String zone;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "When they work, such as “mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00”.")
    private @Nullable String hours;

    private final Doorway door;
    private final Printer printer;

    PersonAddCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** Somebody who was added. */
    private record Added(String id) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::add);
    }

    private void add(Opened opened) throws Refused {
        if (name.isBlank()) {
            throw Refused.because("A person needs a name. Nobody was added.");
        }
        PersonDetails details = new PersonDetails(
                name.strip(),
                email == null || email.isBlank() ? null : email.strip(),
                List.of(),
                kinds,
                List.of(),
                null,
                hours == null ? WorkingHours.UNKNOWN : TypedHours.read(hours),
                Zones.find(zone, opened.zone()));
        Outcome.Done<PersonId> added = Refused.unlessDone(opened.use().people().add(opened.actor(), details));
        Added person = new Added(added.value().toString());
        printer.print(person, out -> {
            out.println(added.summary() + ".");
            out.println(person.id());
        });
    }
}
