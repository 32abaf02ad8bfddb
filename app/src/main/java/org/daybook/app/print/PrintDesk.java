package org.daybook.app.print;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.PersonId;

/** What printing asks of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface PrintDesk {

    /** The names of everybody, in the order of people. */
    Map<PersonId, String> people();

    /**
     * Everything a range of dates shows, however much that is; nothing if it was called off.
     *
     * @param to the last day, which counts in
     * @param only the people whose commitments are wanted; empty for all there are
     */
    Optional<PrintMatter> read(LocalDate from, LocalDate to, Set<PersonId> only, Progress progress);
}
