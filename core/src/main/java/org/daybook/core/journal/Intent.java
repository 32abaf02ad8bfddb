package org.daybook.core.journal;

import org.daybook.core.access.Permission;

/**
 * What a command sets out to do.
 *
 * @param command its name in the journal, such as {@code entry.move}
 * @param permission what its actor must be allowed to do
 */
public record Intent(String command, Permission permission) {}
