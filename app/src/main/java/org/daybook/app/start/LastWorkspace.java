package org.daybook.app.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;

/** Which workspace was open last on this machine, so that it opens again by itself. */
public final class LastWorkspace {

    private static final String KEY = "workspace";

    private final Preferences preferences;

    public LastWorkspace(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The file, which may be gone by now. */
    public Optional<Path> find() {
        String stored = preferences.get(KEY, "");
        try {
            return stored.isEmpty() ? Optional.empty() : Optional.of(Path.of(stored));
        } catch (InvalidPathException fromElsewhere) {
            return Optional.empty();
        }
    }

    /** Preferences hold only so much; a longer path is not remembered. */
    public void remember(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.length() <= Preferences.MAX_VALUE_LENGTH) {
            preferences.put(KEY, path);
        }
    }
}
