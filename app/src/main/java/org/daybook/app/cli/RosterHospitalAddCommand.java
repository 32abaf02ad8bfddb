package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalId;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds a hospital. */
@Command(name = "add", description = "Add a hospital, with the usual types of shifts; prints its id.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RosterHospitalAddCommand implements Callable<Integer> {

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Whose wall clock its shifts follow, else the workspace's.")
    private @Nullable String zone;

    private final Doorway door;
    private final Printer printer;

    RosterHospitalAddCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** A hospital that was added. */
    private record Added(String id) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Outcome.Done<HospitalId> added = Refused.unlessDone(opened.use()
                    .roster()
                    .hospitals()
                    .addHospital(opened.actor(), name, Zones.find(zone, opened.zone())));
            Added hospital = new Added(added.value().toString());
            printer.print(hospital, out -> {
                out.println(added.summary() + ".");
                out.println(hospital.id());
            });
        });
    }
}
