package org.daybook.app.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.journal.Outcome;

/** The workspace and its file, on behalf of the user signed in. Slow: not for the FX thread. */
public interface WorkspaceAffairs {

    /**
     * What there is to know of the workspace.
     *
     * @param backups the folder its backups are kept in
     */
    record About(String name, ZoneId zone, Path file, Path backups, boolean encrypted) {}

    /** Why a backup was made. */
    enum Why {
        HOURLY,
        CLOSE,
        ASKED,
        MIGRATION,
        RESTORE
    }

    /** A backup. */
    record Copy(Path file, Instant madeAt, Why why, long bytes) {}

    About about();

    /** Gives the workspace another name, or another zone to read times in. */
    Outcome<String> change(String name, ZoneId zone);

    /** The backups there are, the newest first. */
    List<Copy> backups();

    /** Makes a backup now. */
    Outcome<Path> backUp();

    /** Whether this user may put another file in the workspace's place. */
    Outcome<Path> mayRestore(Path backup);

    /**
     * Whether this user may change the passphrase, and knows the present one; makes a backup then.
     *
     * @param present empty where there is none
     */
    Outcome<Path> mayChangePassphrase(String present);
}
