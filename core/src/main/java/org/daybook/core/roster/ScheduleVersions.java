package org.daybook.core.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/** The versions of all hospitals with their shifts and assignments. */
public interface ScheduleVersions {

    /** One version, rejected or not. */
    Optional<ScheduleVersion> find(ScheduleVersionId id);

    /** All of a hospital's, rejected ones too, the newest first. */
    List<ScheduleVersion> of(HospitalId hospital);

    /** The one in production. */
    Optional<ScheduleVersion> production(HospitalId hospital);

    /** Those in production, of all hospitals. */
    List<ScheduleVersion> inProduction();

    void add(ScheduleVersion version);

    List<Shift> shifts(ScheduleVersionId version);

    Optional<Shift> shift(ShiftInstanceId id);

    /** The assignments of a version that stand. */
    List<Duty> duties(ScheduleVersionId version);

    Optional<Assignment> assignment(AssignmentId id);

    void add(Assignment assignment);

    /** Adds many shifts and who is on them, none of which the command touches again. Far quicker than one by one. */
    void addAll(List<ShiftInstance> shifts, List<Assignment> assignments);

    /** What somebody has in some versions, as far as it overlaps a window. */
    List<Held> held(PersonId person, Interval window, Collection<ScheduleVersionId> versions);

    /** Everything in production that overlaps a window. */
    List<Held> inProduction(Interval window);

    /** Those of the assignments that are in production and stand. */
    List<Held> inProduction(Collection<AssignmentId> assignments);

    /** Writes what was changed so far, where the store must hear of it before what follows. */
    void settle();

    /** A shift and somebody who is on it. */
    record Held(Shift shift, Duty duty) {}
}
