package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A coaching action plan: what one coach and one teacher work on at one school, over some cycles of some weeks. */
@Entity
@Table(name = "coaching_plan")
public class CoachingPlan {

    @Id
    private CoachingPlanId id;

    @Version
    private long revision;

    private String title;
    private SchoolId schoolId;
    private PersonId teacherId;
    private PersonId coachId;
    private LocalDate startsOn;
    private int cycles;
    private int weeks;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String needs;
    private String focus;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected CoachingPlan() {}

    @SuppressWarnings("NullAway.Init") // its details are taken over by the method that also changes them
    CoachingPlan(CoachingPlanId id, PlanDetails details, Stamp stamp) {
        this.id = id;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        change(details);
    }

    final void change(PlanDetails details) {
        title = details.title();
        schoolId = details.school();
        teacherId = details.teacher();
        coachId = details.coach();
        startsOn = details.startsOn();
        cycles = details.cycles();
        weeks = details.weeks();
        stage = details.stage();
        needs = details.needs();
        focus = details.focus();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public CoachingPlanId id() {
        return id;
    }

    public PlanDetails details() {
        return new PlanDetails(title, schoolId, teacherId, coachId, startsOn, cycles, weeks, stage, needs, focus);
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
