package org.daybook.core.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.people.PersonId;

/**
 * Finds all clashes among any number of commitments.
 *
 * <p>Each person's commitments are put in order of start and swept once, beside those not over yet, which takes
 * {@code n log n} steps and one more for each clash. Beware of the latter: {@code k} commitments of one person over one
 * and the same time clash in {@code k(k-1)/2} pairs. So whoever wants them listed says how many at most, and whoever
 * cannot keep them visits them.
 *
 * <p>Free and empty commitments never clash, nor do abutting ones, two absences, or a commitment with itself, whether
 * it is given twice or names a person twice. Two occurrences of one series that overlap do.
 */
public final class ClashEngine {

    private final PeopleFacts people;

    public ClashEngine(PeopleFacts people) {
        this.people = people;
    }

    /**
     * The first clashes, person by person, in order of time.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public Clashes find(Collection<Commitment> commitments, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("Cannot list fewer than no clashes: %d.".formatted(limit));
        }
        List<Clash> found = new ArrayList<>();
        boolean complete = visit(commitments, (person, kind, first, second) -> {
            if (found.size() == limit) {
                return false;
            }
            found.add(Clash.of(person, kind, first, second));
            return true;
        });
        return new Clashes(found, !complete);
    }

    /** How many clashes there are, counted one by one. */
    public long count(Collection<Commitment> commitments) {
        long[] count = {0};
        visit(commitments, (_, _, _, _) -> {
            count[0]++;
            return true;
        });
        return count[0];
    }

    /**
     * Shows all clashes to a visitor, person by person, in order of time.
     *
     * @return whether the visitor saw them all
     */
    public boolean visit(Collection<Commitment> commitments, ClashVisitor visitor) {
        for (Map.Entry<PersonId, Lane> entry : lanes(commitments).entrySet()) {
            entry.getValue().sort();
            if (!sweep(entry.getKey(), entry.getValue(), visitor)) {
                return false;
            }
        }
        return true;
    }

    /** The claims on each person's time, not sorted yet. */
    static Map<PersonId, Lane> lanes(Collection<Commitment> commitments) {
        Map<PersonId, Lane> lanes = new LinkedHashMap<>();
        for (Commitment commitment : commitments) {
            Claim claim = Claim.of(commitment);
            if (claim.takesTime()) {
                List<PersonId> concerned = commitment.people();
                for (int i = 0; i < concerned.size(); i++) {
                    if (concerned.indexOf(concerned.get(i)) == i) {
                        lanes.computeIfAbsent(concerned.get(i), _ -> new Lane()).append(claim);
                    }
                }
            }
        }
        return lanes;
    }

    private boolean sweep(PersonId person, Lane lane, ClashVisitor visitor) {
        WorkedTime worked = new WorkedTime(people.find(person));
        Claim[] running = new Claim[8];
        int count = 0;
        for (Claim claim : lane.claims()) {
            Commitment commitment = claim.commitment();
            if (worked.excludes(commitment) && !visitor.visit(person, ClashKind.OUTSIDE_HOURS, commitment, null)) {
                return false;
            }
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (running[i].end() > claim.start()) {
                    running[kept++] = running[i];
                    if (!show(person, running[i].commitment(), commitment, visitor)) {
                        return false;
                    }
                }
            }
            if (kept == running.length) {
                running = Arrays.copyOf(running, kept * 2);
            }
            running[kept] = claim;
            count = kept + 1;
        }
        return true;
    }

    private static boolean show(PersonId person, Commitment earlier, Commitment later, ClashVisitor visitor) {
        ClashKind kind = ClashKind.between(earlier, later);
        if (kind == null) {
            return true;
        }
        return earlier.ref().kind() == CommitmentKind.ABSENCE
                ? visitor.visit(person, kind, later, earlier)
                : visitor.visit(person, kind, earlier, later);
    }
}
