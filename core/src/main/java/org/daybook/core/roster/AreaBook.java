package org.daybook.core.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.access.Stamp;

/** Makes the study areas of a hospital what a file says. */
final class AreaBook {

    private final RosterContext context;
    private final HospitalId hospital;
    private final Stamp stamp;

    AreaBook(RosterContext context, HospitalId hospital, Stamp stamp) {
        this.context = context;
        this.hospital = hospital;
        this.stamp = stamp;
    }

    /** Areas that stay as they were are not touched. */
    void settle(AreaPlan plan) {
        if (plan.isEmpty()) {
            return;
        }
        Map<String, StudyArea> here = new HashMap<>();
        context.hospitals()
                .areas(hospital)
                .forEach(area -> here.put(StudyAreaDetails.folded(area.details().name()), area));
        List<StudyAreaDetails> wanted = plan.areas();
        for (int position = 0; position < wanted.size(); position++) {
            StudyAreaDetails details = wanted.get(position);
            StudyArea there = here.remove(StudyAreaDetails.folded(details.name()));
            if (there == null) {
                StudyAreaId id = new StudyAreaId(context.id());
                context.hospitals().add(new StudyArea(id, hospital, details, position, stamp));
            } else if (!there.details().equals(details) || there.position() != position) {
                there.change(details, position, stamp);
            }
        }
        here.values().forEach(gone -> gone.delete(stamp));
    }
}
