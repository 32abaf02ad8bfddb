package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;

/** Lists the hospitals. */
@Command(name = "list", description = "List hospitals, by name, with their types of shifts.")
final class RosterHospitalListCommand implements Callable<Integer> {

    private final Doorway door;
    private final Printer printer;

    RosterHospitalListCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** One hospital; who made and changed it by the ids of users. */
    private record Line(
            String id,
            String name,
            String zone,
            List<Type> shiftTypes,
            String createdAt,
            String createdBy,
            String updatedAt,
            String updatedBy) {

        static Line of(HospitalView hospital) {
            return new Line(
                    hospital.id().toString(),
                    hospital.name(),
                    hospital.zone().getId(),
                    hospital.shiftTypes().stream().map(Type::of).toList(),
                    hospital.trail().createdAt().toString(),
                    hospital.trail().createdBy().toString(),
                    hospital.trail().updatedAt().toString(),
                    hospital.trail().updatedBy().toString());
        }
    }

    /** A type of its shifts; one that does not end after it starts ends on the next day. */
    private record Type(
            String code, String name, String start, String end, String studyType, String specialty, String colour) {

        static Type of(ShiftTypeDetails type) {
            return new Type(
                    type.code(),
                    type.name(),
                    type.start().toString(),
                    type.end().toString(),
                    type.studyType().name(),
                    type.specialty().name(),
                    type.colour());
        }
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<Line> lines =
                    NamedHospitals.of(opened).things().stream().map(Line::of).toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println("There are no hospitals yet. Add one with “daybook roster hospital add”.");
                } else {
                    table(lines).print(out);
                }
            });
        });
    }

    private static Table table(List<Line> lines) {
        Table table = new Table("NAME", "ZONE", "SHIFT TYPES", "ID");
        for (Line line : lines) {
            String types = line.shiftTypes().stream()
                    .map(type -> "%s %s–%s".formatted(type.code(), type.start(), type.end()))
                    .collect(Collectors.joining(", "));
            table.add(line.name(), line.zone(), types, line.id());
        }
        return table;
    }
}
