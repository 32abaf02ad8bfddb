package org.daybook.app.roster.intake;

import java.nio.file.Path;
import java.util.List;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ShiftTypeDetails;

/** Files of rosters, for the user signed in. Slow: not for the FX thread. */
public interface RosterIntake {

    /** Reads a file and compares it with a hospital, changing nothing; refused where it cannot be read at all. */
    Outcome<IntakeOffer> plan(HospitalId hospital, Path file, Progress progress);

    /** Adds types of shifts to those a hospital has, or changes the ones of those codes. */
    Outcome<HospitalId> addTypes(HospitalId hospital, List<ShiftTypeDetails> types);
}
