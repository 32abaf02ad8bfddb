package org.daybook.app.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.prefs.Preferences;

/** How one workspace was left on this machine: small things by name, such as which screen was seen. */
public final class Memory {

    private final Preferences preferences;

    private Memory(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What is remembered of the workspace in a file. Its path is not, since preferences are readable by others. */
    public static Memory of(Preferences preferences, Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        UUID name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        return new Memory(preferences.node("workspaces/" + name));
    }

    public Optional<String> recall(String name) {
        return Optional.ofNullable(preferences.get(name, null));
    }

    /** A whole number; nothing where there is none by that name. */
    public Optional<Integer> recallNumber(String name) {
        return recall(name).filter(stored -> stored.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** Remembers it; what is too long to be kept is forgotten. */
    public void keep(String name, String value) {
        if (value.length() <= Preferences.MAX_VALUE_LENGTH) {
            preferences.put(name, value);
        } else {
            preferences.remove(name);
        }
    }
}
