package org.daybook.core.journal;

import java.util.List;

/**
 * A stretch of the journal, newest first.
 *
 * @param next what to ask for next as {@code before}
 * @param more whether anything lies beyond
 * @param ownOnly whether the reader is shown their own entries alone
 */
public record JournalPage(List<JournalLine> lines, long next, boolean more, boolean ownOnly) {}
