package org.daybook.app.clash;

import java.time.LocalDate;
import org.daybook.core.commitment.CommitmentRef;

/** Shows a commitment where it stands in the calendar. */
@FunctionalInterface
public interface Reveal {

    void reveal(CommitmentRef commitment, LocalDate day);
}
