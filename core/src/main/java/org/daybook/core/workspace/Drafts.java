package org.daybook.core.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.access.UserId;

/**
 * What somebody has typed and not finished, kept so that it outlives the program. It is no change of the workspace yet:
 * nobody else sees it, the journal has none of it, and undo leaves it alone.
 */
public interface Drafts {

    /**
     * Keeps what is typed into a field; it is on the disk when this returns. A blank text is forgotten.
     *
     * @param about the thing whose field it is
     * @param field at most 100 characters
     * @return why it could not be kept; nothing where it was
     */
    Optional<String> keep(UserId whose, UUID about, String field, String text);

    /** What somebody left unfinished about a thing, by field. */
    Map<String, String> of(UserId whose, UUID about);
}
