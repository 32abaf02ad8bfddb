package org.daybook.core.journal;

import java.time.Instant;
import java.util.OptionalLong;
import org.daybook.core.access.UserId;

/**
 * One line of the daybook: who did what, when.
 *
 * @param no its place in this workspace's journal, from 1 without gaps
 * @param summary one line a person can read
 * @param rows how many rows it touched
 * @param reverses the entry whose effect it took back, when it is an undo or a redo
 */
public record JournalEntry(
        long no,
        Instant at,
        UserId actorId,
        String actor,
        String command,
        String summary,
        int rows,
        OptionalLong reverses) {

    /** The same entry with another summary. */
    JournalEntry saying(String otherSummary) {
        return new JournalEntry(no, at, actorId, actor, command, otherSummary, rows, reverses);
    }
}
