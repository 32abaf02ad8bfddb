package org.daybook.app.palette;

import java.time.LocalDate;
import org.daybook.core.commitment.Commitment;

/** Brings something that was found before the user's eyes. */
@FunctionalInterface
public interface Reveal {

    /** @param day the day it begins, in the zone the calendar is read in */
    void reveal(Commitment found, LocalDate day);
}
