package org.daybook.app.cli;

import org.daybook.persistence.workspace.WorkspaceFile;

/** The window, as far as the command line knows it: what starts when no command is given. */
public interface Window {

    /**
     * Shows it until it is closed.
     *
     * @param file the workspace to open
     * @return whether there was a display to show it on
     */
    boolean show(WorkspaceFile file);
}
