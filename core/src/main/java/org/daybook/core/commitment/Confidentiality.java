package org.daybook.core.commitment;

import org.daybook.core.access.Actor;

/**
 * Who may read what a commitment is about. That the time is taken is no secret; what a confidential one is about is for
 * the people whose time it takes and for whoever entered it.
 */
public final class Confidentiality {

    private static final String WITHHELD = "Private";
    private static final String WITHHELD_ABSENCE = "Away";

    private Confidentiality() {}

    /** Whether the viewer may know what it is about. */
    public static boolean mayRead(Actor viewer, Commitment commitment) {
        return !commitment.confidential()
                || viewer.user().equals(commitment.author())
                || (viewer.person() != null && commitment.people().contains(viewer.person()));
    }

    /** The commitment as the viewer may see it: with its title withheld, and of an absence the reason. */
    static Commitment asSeenBy(Actor viewer, Commitment commitment) {
        if (mayRead(viewer, commitment)) {
            return commitment;
        }
        boolean absence = commitment.ref().kind() == CommitmentKind.ABSENCE;
        return new Commitment(
                commitment.ref(),
                absence ? WITHHELD_ABSENCE : WITHHELD,
                commitment.when(),
                commitment.interval(),
                commitment.firmness(),
                commitment.category(),
                absence ? AbsenceCommitments.UNTOLD_REASON : commitment.status(),
                commitment.people(),
                true,
                commitment.author());
    }
}
