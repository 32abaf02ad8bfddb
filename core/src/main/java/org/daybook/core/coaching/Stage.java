package org.daybook.core.coaching;

/** How far a teacher has come, which sets how often a visit is due (rule C3). */
public enum Stage {
    INTENSIVE(7),
    REGULAR(14),
    SUSTAINING(28);

    private final int days;

    Stage(int days) {
        this.days = days;
    }

    /** How many days after a visit the next is due. */
    public int days() {
        return days;
    }
}
