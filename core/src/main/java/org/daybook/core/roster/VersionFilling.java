package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.core.access.Stamp;
import org.daybook.core.people.PersonId;

/** Fills a new version with shifts and who is on them, a portion at a time. */
final class VersionFilling {

    private static final int PORTION = 5_000;

    private final RosterContext context;
    private final ScheduleVersion version;
    private final Hospital hospital;
    private final Stamp stamp;
    private final List<ShiftInstance> shifts = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    VersionFilling(RosterContext context, ScheduleVersion version, Hospital hospital, Stamp stamp) {
        this.context = context;
        this.version = version;
        this.hospital = hospital;
        this.stamp = stamp;
    }

    void add(ShiftDraft draft, Set<PersonId> people, Assignment.Origin origin) {
        ShiftInstance shift =
                new ShiftInstance(new ShiftInstanceId(context.id()), version, hospital.zone(), draft, stamp);
        shifts.add(shift);
        for (PersonId person : people) {
            assignments.add(new Assignment(new AssignmentId(context.id()), shift.view(), person, origin, stamp));
        }
        if (shifts.size() == PORTION) {
            finish();
        }
    }

    /** Writes what was added since. */
    void finish() {
        context.versions().addAll(shifts, assignments);
        shifts.clear();
        assignments.clear();
    }
}
