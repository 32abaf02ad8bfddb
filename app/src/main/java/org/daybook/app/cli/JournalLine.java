package org.daybook.app.cli;

import org.daybook.core.journal.JournalEntry;

/**
 * One entry of the journal.
 *
 * @param at as an instant of UTC
 * @param rows how many rows of the store it touched
 */
record JournalLine(long no, String at, String actor, String command, String summary, int rows) {

    static JournalLine of(JournalEntry entry) {
        return new JournalLine(
                entry.no(), entry.at().toString(), entry.actor(), entry.command(), entry.summary(), entry.rows());
    }
}
