package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Lists the schools. */
@Command(name = "list", description = "List the schools.")
final class SchoolListCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    SchoolListCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    private record Line(String id, String name, String address, String zone) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<Line> lines = opened.use().coaching().schools().all().stream()
                    .map(school -> new Line(
                            school.id().toString(),
                            school.details().name(),
                            String.valueOf(
                                    school.details().address() == null
                                            ? ""
                                            : school.details().address()),
                            school.details().zone().getId()))
                    .toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println("There are no schools yet. Add one with “daybook school add”.");
                } else {
                    Table table = new Table("NAME", "ADDRESS", "ZONE", "ID");
                    lines.forEach(line -> table.add(line.name(), line.address(), line.zone(), line.id()));
                    table.print(out);
                }
            });
        });
    }
}
