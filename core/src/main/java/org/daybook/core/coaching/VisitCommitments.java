package org.daybook.core.coaching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.CommitmentSource;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/** The visits as commitments of coach and teacher. What was cancelled takes nobody's time. */
public final class VisitCommitments implements CommitmentSource {

    private static final String CATEGORY = "VISIT";

    private final CoachingBooks books;

    public VisitCommitments(CoachingBooks books) {
        this.books = books;
    }

    @Override
    public List<Commitment> within(Interval window) {
        return commitments(books.visits().within(window), window);
    }

    @Override
    public List<Commitment> within(Interval window, Collection<UUID> aggregates) {
        return commitments(
                books.visits().schedules(aggregates.stream().map(VisitId::new).toList()).stream()
                        .filter(schedule -> schedule.status() != ScheduleStatus.CANCELLED)
                        .toList(),
                window);
    }

    @Override
    public Effect effectOf(RowChange row) {
        return switch (row.table()) {
            case "visit" -> new Effect.Of(row.rowId());
            case "visit_schedule" ->
                new RowImage(row.after().isEmpty() ? row.before() : row.after())
                        .id("visit_id")
                        .<Effect>map(Effect.Of::new)
                        .orElse(Effect.Reach.ALL);
            case "school" -> Effect.Reach.ALL;
            default -> Effect.Reach.NONE;
        };
    }

    private List<Commitment> commitments(List<VisitSchedule> schedules, Interval window) {
        if (schedules.isEmpty()) {
            return List.of();
        }
        Map<VisitId, Visit> visits = new HashMap<>();
        books.visits()
                .findAll(schedules.stream().map(VisitSchedule::visit).toList())
                .forEach(visit -> visits.put(visit.id(), visit));
        Map<SchoolId, String> schools = new HashMap<>();
        books.schools()
                .all()
                .forEach(school -> schools.put(school.id(), school.details().name()));
        return schedules.stream()
                .map(schedule -> commitment(schedule, visits, schools))
                .filter(commitment -> window.shows(commitment.interval()))
                .toList();
    }

    private static Commitment commitment(
            VisitSchedule schedule, Map<VisitId, Visit> visits, Map<SchoolId, String> schools) {
        Appointment appointment = schedule.appointment();
        WallClockSpan when = appointment.when();
        Visit visit = visits.get(schedule.visit());
        String school = schools.getOrDefault(schedule.school(), "");
        return new Commitment(
                new CommitmentRef(CommitmentKind.VISIT, schedule.visit().value(), null),
                school.isEmpty() ? appointment.purpose() : appointment.purpose() + ", " + school,
                when,
                when.interval(),
                Firmness.HARD,
                CATEGORY,
                visit == null ? VisitStatus.SCHEDULED.name() : visit.status().name(),
                List.of(schedule.coach(), schedule.teacher()),
                false,
                null);
    }
}
