package org.daybook.core.commitment;

import static org.daybook.core.commitment.CommitmentKind.ABSENCE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.core.people.PersonId;

/** Clashes found the slow and obvious way, pair by pair, from the rules alone. */
final class ClashOracle {

    /** A clash without regard to which of the two comes first. */
    record Pair(PersonId person, ClashKind kind, Set<CommitmentRef> refs) {

        static Pair of(Clash clash) {
            return of(
                    clash.person(),
                    clash.kind(),
                    clash.first(),
                    clash.second() == null ? clash.first() : clash.second());
        }

        static Pair of(PersonId person, ClashKind kind, Commitment one, Commitment other) {
            Set<CommitmentRef> refs = new HashSet<>(List.of(one.ref()));
            refs.add(other.ref());
            return new Pair(person, kind, refs);
        }
    }

    private ClashOracle() {}

    static Set<Pair> among(Collection<Commitment> commitments, PeopleFacts people) {
        Set<Pair> pairs = new HashSet<>();
        for (Commitment one : commitments) {
            for (PersonId person : one.people()) {
                if (outsideHours(one, people, person)) {
                    pairs.add(Pair.of(person, ClashKind.OUTSIDE_HOURS, one, one));
                }
                for (Commitment other : commitments) {
                    if (!one.ref().equals(other.ref())
                            && other.people().contains(person)
                            && one.interval().overlaps(other.interval())) {
                        addPair(pairs, person, one, other);
                    }
                }
            }
        }
        return pairs;
    }

    private static void addPair(Set<Pair> pairs, PersonId person, Commitment one, Commitment other) {
        Set<Firmness> firmness = new HashSet<>(List.of(one.firmness()));
        firmness.add(other.firmness());
        boolean anyAbsence = one.ref().kind() == ABSENCE || other.ref().kind() == ABSENCE;
        boolean bothAbsences = one.ref().kind() == ABSENCE && other.ref().kind() == ABSENCE;
        if (!firmness.contains(Firmness.FREE) && !bothAbsences) {
            ClashKind overlap = firmness.contains(Firmness.TENTATIVE) ? ClashKind.TENTATIVE : ClashKind.HARD;
            pairs.add(Pair.of(person, anyAbsence ? ClashKind.ABSENCE : overlap, one, other));
        }
    }

    private static boolean outsideHours(Commitment commitment, PeopleFacts people, PersonId person) {
        if (commitment.ref().kind() == ABSENCE
                || commitment.firmness() == Firmness.FREE
                || commitment.interval().isEmpty()) {
            return false;
        }
        return people.find(person)
                .filter(facts -> facts.workingHours().known())
                .map(facts -> commitment.when().allDay()
                        ? facts.workingHours().around(commitment.interval(), facts.homeZone()).stream()
                                .noneMatch(commitment.interval()::overlaps)
                        : !facts.workingHours().cover(commitment.interval(), facts.homeZone()))
                .orElse(false);
    }
}
