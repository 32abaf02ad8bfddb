package org.daybook.app.start;

import java.nio.file.Path;
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

    /** An open workspace that nobody has signed in to yet. */
    interface Door {

        String workspaceName();

        SignIn.Result signIn(String login, String password);

        void close();
    }

    Opening create(NewWorkspace wanted);

    /** @param passphrase empty where none is known */
    Opening open(Path file, String passphrase);

    /** A small believable organisation, the same every time, its dates around today. */
    Opening demo();

    /** Where a new workspace of that name would be kept. */
    Path usualPlace(String name);
}
