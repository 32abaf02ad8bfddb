package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.SchoolDetails;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a school. */
@Command(name = "add", description = "Add a school; prints its id.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class SchoolAddCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Option(names = "--address", paramLabel = "TEXT", description = "Where it is.")
    private @Nullable String address;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Whose wall clock its visits follow; else the workspace's.")
    private @Nullable String zone;

    private final Doorway door;
    private final Printer printer;

    SchoolAddCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> Coached.print(
                printer,
                opened.use()
                        .coaching()
                        .schools()
                        .add(opened.actor(), new SchoolDetails(name, address, Zones.find(zone, opened.zone())))));
    }
}
