package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonKind;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Lists the people of the workspace. */
@Command(name = "list", description = "List people, by name.")
final class PersonListCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    PersonListCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** One person. */
    private record Line(
            String id,
            String name,
            @Nullable String email,
            List<String> kinds,
            String zone,
            String hours,
            boolean active) {

        static Line of(Person person) {
            PersonDetails details = person.details();
            return new Line(
                    person.id().toString(),
                    details.name(),
                    details.email(),
                    details.kinds().stream().map(PersonKind::name).toList(),
                    details.homeZone().getId(),
                    details.workingHours().format(),
                    person.active());
        }
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<Line> lines = opened.everybody().stream().map(Line::of).toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println("There are no people yet. Add them with “daybook person add”.");
                } else {
                    table(lines).print(out);
                }
            });
        });
    }

    private static Table table(List<Line> lines) {
        Table table = new Table("NAME", "EMAIL", "KINDS", "ZONE", "ID");
        for (Line line : lines) {
            table.add(
                    line.name(),
                    Objects.toString(line.email(), ""),
                    String.join(", ", line.kinds()),
                    line.zone(),
                    line.id());
        }
        return table;
    }
}
