package org.daybook.core.coaching;

import org.daybook.core.commitment.Agenda;

/** What can be done in coaching, wired together. */
public final class CoachingDesks {

    private final CoachingContext context;
    private final Agenda agenda;

    /** @param agenda the commitments of all desks */
    public CoachingDesks(CoachingContext context, Agenda agenda) {
        this.context = context;
        this.agenda = agenda;
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

    /** When visits could be. */
    public CycleProposal proposals() {
        return new CycleProposal(context, agenda);
    }

    /** What there is to see. */
    public CoachingBoard board() {
        return new CoachingBoard(context);
    }
}
