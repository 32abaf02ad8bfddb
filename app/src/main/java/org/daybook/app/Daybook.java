package org.daybook.app;

import java.nio.file.Path;
import java.time.Clock;
import org.daybook.app.shell.ScreenWindow;
import org.daybook.persistence.workspace.WorkspaceFile;

/** The entry point: the window without arguments, the command line with them. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] args) {
        ScreenWindow window =
                new ScreenWindow(Clock.systemDefaultZone(), System.getenv(), System.getProperty("os.name"));
        if (!window.canShow()) {
            System.err.println("There is no display to open the window on.");
            System.exit(1);
        }
        Path file = Path.of(System.getProperty("user.home"), ".local", "share", "daybook", "workspace");
        System.exit(window.show(new WorkspaceFile(args.length > 0 ? Path.of(args[0]) : file)));
    }
}
