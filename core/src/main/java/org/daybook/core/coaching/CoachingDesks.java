package org.daybook.core.coaching;

/** What can be done in coaching, wired together. */
public final class CoachingDesks {

    private final CoachingContext context;

    public CoachingDesks(CoachingContext context) {
        this.context = context;
    }

    /** Which schools there are. */
    public SchoolDesk schools() {
        return new SchoolDesk(context);
    }

    /** Action plans. */
    public PlanDesk plans() {
        return new PlanDesk(context);
    }

    /** The goals of plans. */
    public GoalDesk goals() {
        return new GoalDesk(context);
    }

    /** The life of visits. */
    public VisitDesk visits() {
        return new VisitDesk(context);
    }

    /** What is written down at visits. */
    public RecordDesk records() {
        return new RecordDesk(context);
    }

    /** What there is to see. */
    public CoachingBoard board() {
        return new CoachingBoard(context);
    }
}
