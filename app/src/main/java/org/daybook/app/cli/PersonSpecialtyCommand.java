package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.daybook.core.access.User;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.SpecialtyHistory.Held;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which specialty a person had when. */
@Command(name = "specialty", description = "Tell which specialty a person had since when, the oldest first.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PersonSpecialtyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PERSON", description = "Who it is: name, email, alias or id.")
    private String person;

    private final Doorway door;
    private final Printer printer;

    PersonSpecialtyCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /**
     * One specialty, until the next.
     *
     * @param specialty null for none
     * @param by who said so
     */
    private record Line(@Nullable String specialty, String since, String by) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            PersonId id = new NamedPeople(opened.everybody()).find(person);
            Map<UserId, String> users = opened
                    .workspace()
                    .work()
                    .read(opened.workspace().users()::all)
                    .stream()
                    .collect(Collectors.toMap(User::id, User::name));
            List<Line> lines = opened.use().specialtyHistory().of(id).stream()
                    .map(held -> line(held, users, opened))
                    .toList();
            printer.print(lines, out -> {
                Table table = new Table("SINCE", "SPECIALTY", "BY");
                lines.forEach(line ->
                        table.add(line.since(), line.specialty() == null ? "none" : line.specialty(), line.by()));
                table.print(out);
            });
        });
    }

    private static Line line(Held held, Map<UserId, String> users, Opened opened) {
        return new Line(
                held.specialty().orElse(null),
                held.fromInclusive().atZone(opened.zone()).toLocalDateTime().toString(),
                users.getOrDefault(held.by(), "somebody who is gone"));
    }
}
