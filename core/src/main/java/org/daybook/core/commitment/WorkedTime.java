package org.daybook.core.commitment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.Interval;

/**
 * Tells whether commitments lie outside one person's working hours. It remembers the worked stretch it found last, so
 * that commitments asked about in order of time cost one look at the calendar a day, not one each.
 */
final class WorkedTime {

    private final WorkingHours hours;
    private final ZoneId zone;
    private Interval lastWorked = new Interval(Instant.MIN, Instant.MIN);

    WorkedTime(Optional<PersonFacts> person) {
        hours = person.map(PersonFacts::workingHours).orElse(WorkingHours.UNKNOWN);
        zone = person.map(PersonFacts::homeZone).orElse(ZoneOffset.UTC);
    }

    /**
     * Whether part of the commitment lies outside. One that is all day names days rather than hours: it lies outside
     * when its person works at no time of it. Absences lie where they like.
     */
    boolean excludes(Commitment commitment) {
        Interval interval = commitment.interval();
        if (!hours.known() || commitment.ref().kind() == CommitmentKind.ABSENCE || lastWorked.encloses(interval)) {
            return false;
        }
        List<Interval> worked = hours.around(interval, zone);
        for (Interval stretch : worked) {
            if (stretch.contains(interval.startInclusive())) {
                lastWorked = stretch;
            }
        }
        if (commitment.when().allDay()) {
            return worked.stream().noneMatch(interval::overlaps);
        }
        return !lastWorked.encloses(interval) && !hours.cover(interval, zone);
    }
}
