package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** What a plan aims at. */
@Entity
@Table(name = "coaching_goal")
public class Goal {

    @Id
    private GoalId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private CoachingPlanId planId;

    private int position;
    private String text;
    private @Nullable String measure;
    private @Nullable String unit;
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal target;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    @SuppressWarnings("NullAway.Init") // its details are taken over by the method that also changes them
    Goal(GoalId id, CoachingPlanId planId, int position, GoalDetails details) {
        this.id = id;
        this.planId = planId;
        this.position = position;
        this.status = GoalStatus.OPEN;
        change(details);
    }

    final void change(GoalDetails details) {
        text = details.text();
        measure = details.measure();
        unit = details.unit();
        baseline = Figures.kept(details.baseline());
        target = Figures.kept(details.target());
    }

    void mark(GoalStatus now) {
        status = now;
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public GoalId id() {
        return id;
    }

    public CoachingPlanId plan() {
        return planId;
    }

    /** Its place among the goals of its plan, from 0. */
    public int position() {
        return position;
    }

    public GoalDetails details() {
        return new GoalDetails(text, measure, unit, Figures.shown(baseline), Figures.shown(target));
    }

    public GoalStatus status() {
        return status;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
