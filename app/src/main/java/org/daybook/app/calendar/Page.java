package org.daybook.app.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.Interval;

/**
 * A stretch of time as the workspace knows it.
 *
 * @param window what was asked for; every commitment that it shows is there
 * @param clashes of the commitments that clash, how
 * @param names of the people concerned
 * @param staff what is known of those whose columns may be seen
 * @param preview what else a change would clash with
 */
public record Page(
        Interval window,
        List<Commitment> commitments,
        Map<CommitmentRef, List<ClashNote>> clashes,
        Map<PersonId, String> names,
        Map<PersonId, Staff> staff,
        Preview preview) {

    /** Of people nothing but their names is known. */
    public Page(
            Interval window,
            List<Commitment> commitments,
            Map<CommitmentRef, List<ClashNote>> clashes,
            Map<PersonId, String> names,
            Preview preview) {
        this(window, commitments, clashes, names, Map.of(), preview);
    }

    /** A commitment as it looks on this page, which need not hold it. */
    Face face(Commitment commitment) {
        return new Face(
                commitment,
                commitment.people().stream()
                        .map(person -> names.getOrDefault(person, ""))
                        .toList(),
                clashes.getOrDefault(commitment.ref(), List.of()));
    }

    /**
     * What the columns of people know of somebody.
     *
     * @param active whether they can be assigned
     * @param zone in which they work the hours
     */
    public record Staff(boolean active, WorkingHours hours, ZoneId zone) {}

    /** Answers, fast enough for every step of a drag, what a commitment would clash with as it is given here. */
    @FunctionalInterface
    public interface Preview {

        List<ClashNote> clashesOf(Commitment moved);
    }
}
