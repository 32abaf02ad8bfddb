package org.daybook.app.cli;

import org.daybook.persistence.workspace.WorkspaceFile;

/** The window, as far as the command line knows it: what starts when no command is given. */
public interface Window {

    /** Whether there is a display to show it on. */
    boolean canShow();

    /**
     * Shows it until it is closed.
     *
     * @param file the workspace to open
     * @return the exit code of the process
     */
    int show(WorkspaceFile file);
}
