package org.daybook.core.journal;

/**
 * A workspace could not be read just now: its disk is gone, full or damaged. The message is a sentence for the user.
 * Nothing was changed, and a later try may succeed.
 */
public final class WorkspaceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkspaceUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
