package org.daybook.app.start;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What a new workspace begins with: its name, its zone, and the first user, who may do everything.
 *
 * @param passphrase encrypts the file, or empty for none
 */
public record NewWorkspace(
        String name, Path file, ZoneId zone, String userName, String login, String password, String passphrase) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "NewWorkspace[%s, %s, %s, %s]".formatted(name, file, zone, login);
    }
}
