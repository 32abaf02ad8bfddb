package org.daybook.core.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.core.people.PersonId;

/** A visit as it is shown: what it is, and when it takes place. */
public record VisitView(
        VisitId id,
        CoachingPlanId plan,
        Party<SchoolId> school,
        Party<PersonId> teacher,
        Party<PersonId> coach,
        CycleWeek week,
        VisitStatus status,
        Appointment appointment,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Optional<String> cancelReason) {

    /** A school or a person, and what they are called. */
    public record Party<I>(I id, String name) {

        static Party<PersonId> of(CoachingContext context, PersonId id) {
            return new Party<>(id, context.name(id));
        }

        static Party<SchoolId> of(CoachingContext context, SchoolId id) {
            return new Party<>(id, context.name(id));
        }
    }

    static VisitView of(CoachingContext context, Visit visit, VisitSchedule schedule) {
        return new VisitView(
                visit.id(),
                visit.plan(),
                Party.of(context, visit.school()),
                Party.of(context, visit.teacher()),
                Party.of(context, visit.coach()),
                visit.week(),
                visit.status(),
                schedule.appointment(),
                visit.startedAt(),
                visit.completedAt(),
                visit.cancelReason());
    }

    /** The day by the wall clock it is kept at. */
    public LocalDate day() {
        return appointment.when().localStart().toLocalDate();
    }
}
