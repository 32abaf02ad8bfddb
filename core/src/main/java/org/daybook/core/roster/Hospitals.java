package org.daybook.core.roster;

import java.util.List;
import java.util.Optional;

/** The hospitals, their types of shifts and their study areas. */
public interface Hospitals {

    Optional<Hospital> find(HospitalId id);

    /** Those not deleted, by name. */
    List<Hospital> all();

    void add(Hospital hospital);

    /** The types of a hospital that are not deleted, in their order. */
    List<ShiftType> types(HospitalId hospital);

    void add(ShiftType type);

    /** The study areas of a hospital that are not deleted, in their order. */
    List<StudyArea> areas(HospitalId hospital);

    void add(StudyArea area);
}
