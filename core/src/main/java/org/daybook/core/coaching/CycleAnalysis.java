package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How coach and teacher look back on a cycle at its end. */
@Entity
@Table(name = "cycle_analysis")
public class CycleAnalysis {

    @Id
    private CycleAnalysisId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private CoachingPlanId planId;

    @Column(updatable = false)
    private int cycle;

    private String wentWell;
    private String toChange;
    private String nextFocus;

    @SuppressWarnings("NullAway.Init")
    protected CycleAnalysis() {}

    @SuppressWarnings("NullAway.Init") // its words are taken over by the method that also changes them
    CycleAnalysis(CycleAnalysisId id, CoachingPlanId planId, int cycle, Words words) {
        this.id = id;
        this.planId = planId;
        this.cycle = cycle;
        change(words);
    }

    /** What it says: what went well, what is to change, and what the next cycle works on. */
    public record Words(String wentWell, String toChange, String nextFocus) {}

    final void change(Words words) {
        wentWell = words.wentWell();
        toChange = words.toChange();
        nextFocus = words.nextFocus();
    }

    public int cycle() {
        return cycle;
    }

    public Words words() {
        return new Words(wentWell, toChange, nextFocus);
    }
}
