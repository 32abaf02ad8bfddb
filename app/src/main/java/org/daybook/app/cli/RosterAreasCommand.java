package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daybook.core.roster.AreaBlock;
import org.daybook.core.roster.StudyAreaDetails;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the study areas of a hospital. */
@Command(name = "areas", description = "List the study areas of a hospital, and which shifts cover them when.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RosterAreasCommand implements Callable<Integer> {

    @Option(names = "--hospital", required = true, paramLabel = "NAME", description = "Whose study areas.")
    private String hospital;

    private final Doorway door;
    private final Printer printer;

    RosterAreasCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** One area. */
    private record Line(String name, String studyType, List<Block> blocks) {

        static Line of(StudyAreaDetails area) {
            return new Line(
                    area.name(),
                    area.studyType().name(),
                    area.blocks().stream().map(Block::of).toList());
        }
    }

    /**
     * Some hours in which it needs somebody.
     *
     * @param start null for the whole day
     * @param end not after the start: on the next day; null where the start is
     */
    private record Block(
            String name,
            String days,
            @Nullable String start,
            @Nullable String end,
            List<String> shiftTypes) {

        static Block of(AreaBlock area) {
            return new Block(
                    area.block().text(),
                    area.block().days().name(),
                    Objects.toString(area.block().start(), null),
                    Objects.toString(area.block().end(), null),
                    area.shiftTypes());
        }
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<Line> lines =
                    opened
                            .use()
                            .roster()
                            .hospitals()
                            .studyAreas(NamedHospitals.of(opened).find(hospital).id())
                            .stream()
                            .map(Line::of)
                            .toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println(
                            "There are no study areas yet. Import a coverage grid with “daybook roster import ods”.");
                } else {
                    table(lines).print(out);
                }
            });
        });
    }

    private static Table table(List<Line> lines) {
        Table table = new Table("AREA", "STUDIES", "BLOCK", "COVERED BY");
        for (Line line : lines) {
            for (Block block : line.blocks()) {
                String types = String.join(", ", block.shiftTypes());
                table.add(line.name(), line.studyType(), block.name(), types.isEmpty() ? "nobody" : types);
            }
        }
        return table;
    }
}
