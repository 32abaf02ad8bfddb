package org.daybook.core.dispatch;

import org.daybook.core.commitment.Firmness;

/** How a schedule entry stands. */
public enum EntryStatus {
    SCHEDULED(Firmness.HARD),
    TENTATIVE(Firmness.TENTATIVE),
    CONFIRMED(Firmness.HARD),
    IN_PROGRESS(Firmness.HARD),
    COMPLETED(Firmness.HARD),
    CANCELLED(Firmness.FREE);

    private final Firmness firmness;

    EntryStatus(Firmness firmness) {
        this.firmness = firmness;
    }

    /** What the status means for the people's time (rule D9). */
    public Firmness firmness() {
        return firmness;
    }
}
