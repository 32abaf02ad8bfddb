package org.daybook.app.roster;

import java.time.ZoneId;
import java.util.List;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ShiftTypeDetails;

/** The hospitals and what their shifts are called, for the user signed in. Slow, but for the first two. */
public interface HospitalBook {

    /** Whether the user may add a hospital. */
    boolean mayAdd();

    /** Whose wall clock a new hospital follows unless the user says otherwise. */
    ZoneId usualZone();

    /** All hospitals, by name. */
    List<HospitalView> hospitals();

    Outcome<HospitalId> add(String name, ZoneId zone);

    Outcome<HospitalId> edit(HospitalId id, String name, ZoneId zone);

    /** @param types all that the hospital has from then on, in their order */
    Outcome<HospitalId> editShiftTypes(HospitalId id, List<ShiftTypeDetails> types);
}
