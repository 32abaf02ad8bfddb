package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.core.access.Stamp;

/** Fills a version with what another has. */
final class VersionCopy {

    private final RosterContext context;
    private final ScheduleVersion copy;
    private final Stamp stamp;

    VersionCopy(RosterContext context, ScheduleVersion copy, Stamp stamp) {
        this.context = context;
        this.copy = copy;
        this.stamp = stamp;
    }

    /** Copies the shifts, and the assignments that stand. */
    void shifts(RosterSheet sheet) {
        Map<ShiftInstanceId, Shift> copies = HashMap.newHashMap(sheet.shifts().size());
        List<ShiftInstance> shifts = new ArrayList<>(sheet.shifts().size());
        List<Assignment> assignments = new ArrayList<>(sheet.duties().size());
        for (Shift shift : sheet.shifts()) {
            ShiftInstanceId own = new ShiftInstanceId(context.id());
            shifts.add(new ShiftInstance(own, copy, sheet.zone(), shift.draft(), stamp));
            copies.put(shift.id(), shift.in(copy.id(), own));
        }
        for (Duty duty : sheet.duties()) {
            Shift shift = copies.get(duty.shift());
            if (shift != null) {
                assignments.add(new Assignment(
                        new AssignmentId(context.id()),
                        shift,
                        duty.person(),
                        new Assignment.Origin(duty.source(), duty.originalShiftType()),
                        stamp));
            }
        }
        context.versions().addAll(shifts, assignments);
    }

    /** Copies what the file had to say, and who took what of it upon themselves. */
    void log(ScheduleVersionId from) {
        List<VersionFinding> ofFile = context.log().runs(from).stream()
                .filter(run -> run.kind() == ValidationRun.Kind.IMPORT)
                .flatMap(run -> run.findings().stream())
                .toList();
        if (ofFile.isEmpty()) {
            return;
        }
        Validation validation = new Validation(0, 0, ofFile, Set.of());
        context.log()
                .add(new ValidationRun(
                        new ValidationRunId(context.id()), copy.id(), ValidationRun.Kind.IMPORT, validation, stamp));
        Map<String, VersionFinding> byKey = new HashMap<>();
        ofFile.forEach(finding -> byKey.put(finding.key(), finding));
        for (Acknowledgement each : context.log().acknowledgements(from)) {
            VersionFinding finding = byKey.get(each.findingKey());
            if (finding != null) {
                context.log()
                        .add(new Acknowledgement(
                                new AcknowledgementId(context.id()), copy.id(), finding, each.name(), stamp));
            }
        }
    }
}
