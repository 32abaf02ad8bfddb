package org.daybook.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is done about keeping in step with a central database. */
@Command(name = "sync", description = "Keep in step with a central database, and settle conflicts.")
final class SyncCommand {

    /** The commands under {@code daybook sync}. */
    static CommandLine line(Surroundings surroundings, Doorway door, Printer printer) {
        return Cli.group(
                new SyncCommand(),
                new SyncSetupCommand(surroundings, door, printer),
                new SyncNowCommand(door, printer),
                new SyncStatusCommand(door, printer),
                new SyncConflictsCommand(door, printer),
                new SyncResolveCommand(door, printer));
    }
}
