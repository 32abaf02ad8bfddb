package org.daybook.app.roster.intake;

import java.nio.file.Path;
import java.util.List;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ShiftTypeDetails;

/** Files of rosters, for the user signed in. Slow: not for the FX thread. */
@FunctionalInterface
public interface RosterIntake {

    /**
     * Reads a file and compares it with a hospital, changing nothing; refused where it cannot be read at all.
     *
     * @param types the types of shifts that the hospital is to get with it, so far as the file does not say their hours
     */
    Outcome<IntakeOffer> plan(HospitalId hospital, Path file, List<ShiftTypeDetails> types, Progress progress);
}
