package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Lists the coaching plans. */
@Command(name = "list", description = "List the coaching plans.")
final class PlanListCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    PlanListCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    private record Line(
            String id, String title, String school, String teacher, String coach, String starts, String stage) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<Line> lines = opened.use().coaching().board().plans().stream()
                    .map(plan -> new Line(
                            plan.id().toString(),
                            plan.details().title(),
                            plan.school(),
                            plan.teacher(),
                            plan.coach(),
                            plan.details().startsOn().toString(),
                            plan.details().stage().name()))
                    .toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println("There are no coaching plans yet. Begin one with “daybook plan begin”.");
                } else {
                    Table table = new Table("TITLE", "SCHOOL", "TEACHER", "COACH", "STARTS", "STAGE", "ID");
                    lines.forEach(line -> table.add(
                            line.title(),
                            line.school(),
                            line.teacher(),
                            line.coach(),
                            line.starts(),
                            line.stage(),
                            line.id()));
                    table.print(out);
                }
            });
        });
    }
}
