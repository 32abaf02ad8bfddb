package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** What came of a plan, or of one of its goals. */
@Entity
@Table(name = "plan_outcome")
public class PlanOutcome {

    @Id
    private PlanOutcomeId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private CoachingPlanId planId;

    @Column(updatable = false)
    private @Nullable GoalId goalId;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected PlanOutcome() {}

    PlanOutcome(PlanOutcomeId id, CoachingPlanId planId, @Nullable GoalId goalId, String text, Stamp stamp) {
        this.id = id;
        this.planId = planId;
        this.goalId = goalId;
        this.text = text;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public PlanOutcomeId id() {
        return id;
    }

    public CoachingPlanId plan() {
        return planId;
    }

    /** The goal it is about; nothing where it is about the plan as a whole. */
    public Optional<GoalId> goal() {
        return Optional.ofNullable(goalId);
    }

    public String text() {
        return text;
    }

    public Instant recordedAt() {
        return createdAt;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
