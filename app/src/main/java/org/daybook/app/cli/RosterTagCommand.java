package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Labels a version. */
@Command(name = "tag", description = "Label a version; these are all its tags then.")
final class RosterTagCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(
            names = "--tag",
            paramLabel = "TEXT",
            description = "A label such as “Q4”; may be given several times, and left out for none.")
    private List<String> tags = List.of();

    private final Doorway door;
    private final VersionChanges changes;

    RosterTagCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new VersionChanges(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> changes.print(opened.use()
                .roster()
                .versions()
                .tag(opened.actor(), target.see(opened).id(), tags)));
    }
}
