package org.daybook.app.start;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.SignIn;

/** The workspaces of this machine. Slow: not for the FX thread. */
public interface Workspaces {

    /** What came of opening a workspace. */
    sealed interface Opening {

        record Opened(Door door) implements Opening {}

        /** The file is encrypted; the sentence says so, or that the passphrase was not the right one. */
        record NeedsPassphrase(Path file, String sentence) implements Opening {}

        /** It stays closed; the sentence says why, what was kept, and what to do. */
        record Failed(String sentence) implements Opening {}
    }

    /** A user name and its password. */
    record Key(String login, String password) {}

    /** An open workspace that nobody has signed in to yet. */
    interface Door {

        String workspaceName();

        SignIn.Result signIn(String login, String password);

        /** What opens it, where that is no secret, as with the demo. */
        default Optional<Key> knownKey() {
            return Optional.empty();
        }

        /** Who is in already, because they have just made the workspace. */
        default Optional<Actor> host() {
            return Optional.empty();
        }

        void close();
    }

    Opening create(NewWorkspace wanted);

    /**
     * Opens a workspace that is there.
     *
     * @param passphrase empty where none is known
     */
    Opening open(Path file, String passphrase);

    /**
     * Puts a backup in the place of a workspace that is closed, and opens it. What was there is kept as a backup.
     */
    Opening restored(Path file, Path backup);

    /**
     * Gives a workspace that is closed another passphrase, and opens it.
     *
     * @param before empty where it has none
     * @param after empty to have none
     */
    Opening rekeyed(Path file, String before, String after);

    /** A small believable organisation, the same every time, its dates around today. */
    Opening demo();

    /** Where a new workspace of that name would be kept. */
    Path usualPlace(String name);
}
