package org.daybook.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** {@code daybook} alone: the window. */
@Command(
        name = "daybook",
        description = "Schedules people’s time. Without a command, opens the window.",
        mixinStandardHelpOptions = true,
        version = "Daybook 0.1.0",
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused, with the reason on standard error",
            "2:the command line cannot be read",
            "3:the workspace cannot be opened"
        })
final class DaybookCommand implements Callable<Integer> {

    @Mixin
    private final GlobalOptions options;

    private final Surroundings surroundings;
    private final Doorway door;

    DaybookCommand(GlobalOptions options, Surroundings surroundings, Doorway door) {
        this.options = options;
        this.surroundings = surroundings;
        this.door = door;
    }

    @Override
    public Integer call() throws Refused {
        if (options.json()) {
            throw Refused.wrongUsage("--json goes with a command. “daybook --help” lists them.");
        }
        if (!surroundings.window().canShow()) {
            throw Refused.because("There is no display to open the window on."
                    + " “daybook --help” lists the commands that need none.");
        }
        return surroundings.window().show(door.file());
    }
}
