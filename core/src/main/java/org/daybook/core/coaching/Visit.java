package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A coach's visit to a teacher at their school: the unit of work (seed 000). */
@Entity
@Table(name = "visit")
public class Visit {

    @Id
    private VisitId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private CoachingPlanId planId;

    @Column(updatable = false)
    private SchoolId schoolId;

    @Column(updatable = false)
    private PersonId teacherId;

    @Column(updatable = false)
    private PersonId coachId;

    private int cycle;
    private int week;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private @Nullable Instant startedAt;
    private @Nullable Instant completedAt;
    private @Nullable String cancelReason;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    /** School, teacher and coach are those of the plan (rule C1). */
    Visit(VisitId id, CoachingPlan plan, CycleWeek week, Stamp stamp) {
        PlanDetails details = plan.details();
        this.id = id;
        this.planId = plan.id();
        this.schoolId = details.school();
        this.teacherId = details.teacher();
        this.coachId = details.coach();
        this.cycle = week.cycle();
        this.week = week.week();
        this.stage = details.stage();
        this.status = VisitStatus.SCHEDULED;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    /** It takes place at another time, which nobody has confirmed yet. */
    void reschedule(CycleWeek there) {
        go(VisitStatus.SCHEDULED);
        cycle = there.cycle();
        week = there.week();
    }

    void confirm() {
        go(VisitStatus.CONFIRMED);
    }

    void start(Instant at) {
        go(VisitStatus.IN_PROGRESS);
        startedAt = at;
    }

    void complete(Instant at) {
        go(VisitStatus.COMPLETED);
        completedAt = at;
    }

    void cancel(String reason) {
        go(VisitStatus.CANCELLED);
        cancelReason = reason;
    }

    private void go(VisitStatus there) {
        if (!status.next().contains(there)) {
            throw new IllegalStateException("Visit %s cannot go from %s to %s.".formatted(id, status, there));
        }
        status = there;
    }

    public VisitId id() {
        return id;
    }

    public CoachingPlanId plan() {
        return planId;
    }

    public SchoolId school() {
        return schoolId;
    }

    public PersonId teacher() {
        return teacherId;
    }

    public PersonId coach() {
        return coachId;
    }

    public CycleWeek week() {
        return new CycleWeek(cycle, week);
    }

    /** The stage of the teacher when it was planned (rule C3). */
    public Stage stage() {
        return stage;
    }

    public VisitStatus status() {
        return status;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** Why it was cancelled. */
    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }
}
