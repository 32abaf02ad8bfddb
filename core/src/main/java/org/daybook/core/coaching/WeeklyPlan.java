package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What is meant to happen in one week of a plan. */
@Entity
@Table(name = "weekly_plan")
public class WeeklyPlan {

    @Id
    private WeeklyPlanId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private CoachingPlanId planId;

    @Column(updatable = false)
    private int cycle;

    @Column(updatable = false)
    private int week;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected WeeklyPlan() {}

    WeeklyPlan(WeeklyPlanId id, CoachingPlanId planId, CycleWeek at, String text) {
        this.id = id;
        this.planId = planId;
        this.cycle = at.cycle();
        this.week = at.week();
        this.text = text;
    }

    void change(String newText) {
        text = newText;
    }

    public CycleWeek week() {
        return new CycleWeek(cycle, week);
    }

    public String text() {
        return text;
    }
}
