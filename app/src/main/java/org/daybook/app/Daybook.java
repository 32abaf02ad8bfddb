package org.daybook.app;

import org.daybook.app.cli.Cli;
import org.daybook.app.cli.Window;
import org.daybook.persistence.workspace.WorkspaceFile;

/** The entry point: the window without a command, the command line with one. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] args) {
        System.exit(Cli.run(new NoWindow(), args));
    }

    /** Stands where the window will. */
    private static final class NoWindow implements Window {

        @Override
        public boolean canShow() {
            return false;
        }

        @Override
        public int show(WorkspaceFile file) {
            throw new IllegalStateException("There is no window to show %s in.".formatted(file));
        }
    }
}
