package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what is known of somebody; what is not given stays. */
@Command(name = "edit", description = "Change what is known of a person; what is not given stays.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PersonEditCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PERSON", description = "Who it is: name, email, alias or id.")
    private String person;

    @Option(names = "--name", paramLabel = "NAME", description = "What they are called.")
    private @Nullable String name;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Their email address; empty for none.")
    private @Nullable String email;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}; may be given several times, in place of those there are.")
    private @Nullable List<PersonKind> kinds;

    @Option(
            names = "--skill",
            paramLabel = "SKILL",
            description = "What they can; may be given several times, in place of those there are.")
    private @Nullable List<String> skills;

    @Option(
            names = "--alias",
            paramLabel = "NAME",
            description = "What else they are called; may be given several times, in place of those there are.")
    private @Nullable List<String> aliases;

    @Option(names = "--specialty", paramLabel = "TEXT", description = "What a radiologist reads; empty for nothing.")
    private @Nullable String specialty;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where they live and work.")
    private @Nullable String zone;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "When they work, such as “mon-fri 08:00-12:00 13:00-17:00”; empty for unknown.")
    private @Nullable String hours;

    private final Doorway door;
    private final PersonChanges changes;

    PersonEditCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new PersonChanges(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::edit);
    }

    private void edit(Opened opened) throws Refused {
        PersonId id = new NamedPeople(opened.everybody()).find(person);
        PersonDetails before = opened.person(id).details();
        if (name != null && name.isBlank()) {
            throw Refused.because("A person needs a name. Nothing was changed.");
        }
        PersonDetails after = new PersonDetails(
                or(name, before.name()),
                email == null ? before.email() : email,
                or(aliases, before.aliases()),
                or(kinds, before.kinds()),
                or(skills, before.skills()),
                specialty == null ? before.specialty() : specialty,
                hours(before),
                Zones.find(zone, before.homeZone()));
        changes.print(opened.use().people().edit(opened.actor(), id, after));
    }

    private WorkingHours hours(PersonDetails before) throws Refused {
        if (hours == null) {
            return before.workingHours();
        }
        return hours.isBlank() ? WorkingHours.UNKNOWN : TypedHours.read(hours);
    }

    private static <T> T or(@Nullable T given, T before) {
        return given == null ? before : given;
    }
}
