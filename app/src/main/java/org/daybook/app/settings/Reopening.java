package org.daybook.app.settings;

import java.nio.file.Path;

/** What the window does because of a setting. */
public interface Reopening {

    /** Builds everything anew for the same user, and shows the settings again. */
    void rebuild();

    /** Closes the workspace, puts a backup in its place, and opens that. */
    void restore(Path backup);

    /**
     * Closes the workspace, gives its file another passphrase, and opens it.
     *
     * @param before empty where it has none
     * @param after empty to have none
     */
    void changePassphrase(String before, String after);
}
