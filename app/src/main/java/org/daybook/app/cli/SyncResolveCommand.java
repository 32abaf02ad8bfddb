package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.core.sync.Conflict.Resolution;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles a conflict. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
@Command(name = "resolve", description = "Settle a conflict: keep what others did, or do yours again.")
final class SyncResolveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The conflict: its id, or how that begins.")
    private String conflict;

    @ArgGroup(multiplicity = "1")
    private Side side;

    private final Doorway door;
    private final Printer printer;

    SyncResolveCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** Which of the two is to stand. */
    private static final class Side {

        @Option(names = "--mine", description = "Do yours again, on top of what is there now. “undo” takes it back.")
        private boolean mine;

        @Option(names = "--theirs", description = "Leave everything as it is.")
        @SuppressWarnings("unused") // where it is not the one, it is the other
        private boolean theirs;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        Resolution how = side.mine ? Resolution.MINE : Resolution.THEIRS;
        return door.enter(opened -> new SyncErrands(opened.sync(), opened.zone(), printer).resolve(conflict, how));
    }
}
