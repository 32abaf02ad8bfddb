package org.daybook.app.cli;

import picocli.CommandLine.Command;

/** Sets a centre up, or brings it to this version. */
@Command(
        name = "install",
        description = "Set up a database as a centre, or bring it to this version. May be done again at any time.")
final class CentreInstallCommand extends CentreErrand {

    CentreInstallCommand(Surroundings surroundings, Printer printer) {
        super(surroundings, printer);
    }

    /** What was done. */
    private record Installed(boolean installed, boolean hardened) {}

    @Override
    public Integer call() throws Refused {
        boolean hardened = ask(office -> office.install());
        printer.print(new Installed(true, hardened), out -> out.println("The centre is set up, and of this version."));
        if (!hardened) {
            printer.note("What the server shows every role of others' work stays open: that takes a superuser."
                    + " Run this once more as one.");
        }
        return 0;
    }
}
