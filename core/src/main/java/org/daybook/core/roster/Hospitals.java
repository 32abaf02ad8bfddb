package org.daybook.core.roster;

import java.util.List;
import java.util.Optional;

/** The hospitals and their types of shifts. */
public interface Hospitals {

    Optional<Hospital> find(HospitalId id);

    /** Those not deleted, by name. */
    List<Hospital> all();

    void add(Hospital hospital);

    /** The types of a hospital that are not deleted, in their order. */
    List<ShiftType> types(HospitalId hospital);

    void add(ShiftType type);
}
