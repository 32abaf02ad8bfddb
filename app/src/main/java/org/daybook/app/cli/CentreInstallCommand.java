package org.daybook.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sets a centre up, or brings it to this version. */
@Command(
        name = "install",
        description = "Set up a database as a centre, or bring it to this version. May be done again at any time.")
final class CentreInstallCommand implements Callable<Integer> {

    @Mixin
    private final CentreAccess access = new CentreAccess();

    private final Surroundings surroundings;
    private final Printer printer;

    CentreInstallCommand(Surroundings surroundings, Printer printer) {
        this.surroundings = surroundings;
        this.printer = printer;
    }

    /** What was done. */
    private record Installed(boolean installed, boolean hardened) {}

    @Override
    public Integer call() throws Refused {
        boolean hardened = access.ask(surroundings, office -> office.install());
        printer.print(new Installed(true, hardened), out -> out.println("The centre is set up, and of this version."));
        if (!hardened) {
            printer.note("What the server shows every role of others' work stays open: that takes a superuser."
                    + " Run this once more as one.");
        }
        return 0;
    }
}
