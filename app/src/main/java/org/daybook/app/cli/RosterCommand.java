package org.daybook.app.cli;

import picocli.CommandLine.Command;

/** What is done about the rosters of hospitals. */
@Command(name = "roster", description = "Import, check, repair, compare and promote the rosters of hospitals.")
final class RosterCommand {

    /** What is done about hospitals. */
    @Command(name = "hospital", description = "Say which hospitals there are.")
    static final class Hospital {}

    /** What is brought into staging. */
    @Command(
            name = "import",
            description = "Bring a file into staging, as a version of its own; coverage grids become study areas.")
    static final class Import {}
}
