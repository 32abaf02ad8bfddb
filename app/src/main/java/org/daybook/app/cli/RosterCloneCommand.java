package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies a version into staging. */
@Command(name = "clone", description = "Copy a version into staging with all that is in it; prints the copy's id.")
final class RosterCloneCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(names = "--name", paramLabel = "NAME", description = "What the copy is called, else “… (copy)”.")
    private @Nullable String name;

    private final Doorway door;
    private final VersionChanges changes;

    RosterCloneCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new VersionChanges(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            NamedVersions.Found found = target.see(opened);
            String copy = name == null ? found.version().name() + " (copy)" : name;
            changes.print(opened.use().roster().versions().cloneVersion(opened.actor(), found.id(), copy));
        });
    }
}
