package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists schedule versions. */
@Command(name = "versions", description = "List the schedule versions of each hospital, the newest first.")
final class RosterVersionsCommand implements Callable<Integer> {

    @Option(names = "--hospital", paramLabel = "NAME", description = "Only those of this hospital.")
    private @Nullable String hospital;

    private final Doorway door;
    private final Printer printer;

    RosterVersionsCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            List<VersionLine> lines = NamedVersions.of(opened, hospital).all().stream()
                    .map(NamedVersions.Found::line)
                    .toList();
            printer.print(lines, out -> {
                if (lines.isEmpty()) {
                    out.println("There are no versions yet. Bring one in with “daybook roster import”.");
                } else {
                    VersionLine.table(lines).print(out);
                }
            });
        });
    }
}
