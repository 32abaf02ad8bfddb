package org.daybook.app.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.daybook.core.journal.JournalLine;

/**
 * One line of the list.
 *
 * @param firstOfDay whether the day is said above it
 */
record JournalRow(JournalLine line, LocalDate day, LocalTime time, boolean firstOfDay) {

    long no() {
        return line.no();
    }
}
