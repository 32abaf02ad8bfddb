package org.daybook.app;

import java.time.Clock;
import java.time.ZoneId;
import org.daybook.app.cli.Cli;
import org.daybook.app.shell.DesktopWindow;

/** The entry point: the window without a command, the command line with one. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] args) {
        DesktopWindow window = new DesktopWindow(
                Clock.system(ZoneId.systemDefault()), System.getenv(), System.getProperty("os.name", ""));
        System.exit(Cli.run(window, args));
    }
}
