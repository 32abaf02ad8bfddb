package org.daybook.core.commitment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/**
 * Commitments kept so that what clashes with any one of them, where it is or where it might go, is known in
 * microseconds: for previews while dragging. Adding and removing one takes microseconds too, so that it can follow the
 * journal; a change of people's working hours asks for a new index.
 *
 * <p>It judges as {@link ClashEngine} does. It is not safe for use by several threads at once.
 */
public final class ClashIndex {

    private static final Comparator<CommitmentRef> BY_AGGREGATE = Comparator.comparing(CommitmentRef::id)
            .thenComparing(CommitmentRef::kind)
            .thenComparing(ClashIndex::recurrenceIdOrEarliest);

    private final PeopleFacts people;
    private final NavigableMap<CommitmentRef, Commitment> byRef = new TreeMap<>(BY_AGGREGATE);
    private final Map<PersonId, Lane> lanes;

    /** Of commitments given with the same ref, the last one counts. */
    public ClashIndex(PeopleFacts people, Collection<Commitment> commitments) {
        this.people = people;
        commitments.forEach(commitment -> byRef.put(commitment.ref(), commitment));
        this.lanes = new HashMap<>(ClashEngine.lanes(byRef.values()));
        lanes.values().forEach(Lane::sort);
    }

    /** Adds a commitment, in place of the one with the same ref if there is one. */
    public void put(Commitment commitment) {
        Commitment former = byRef.put(commitment.ref(), commitment);
        if (former != null) {
            takeOff(former);
        }
        Claim claim = Claim.of(commitment);
        if (claim.takesTime()) {
            for (PersonId person : new LinkedHashSet<>(commitment.people())) {
                lanes.computeIfAbsent(person, _ -> new Lane()).insert(claim);
            }
        }
    }

    /** Removes a commitment; one that is not there is no matter. */
    public void remove(CommitmentRef ref) {
        Commitment former = byRef.remove(ref);
        if (former != null) {
            takeOff(former);
        }
    }

    /** Puts the given commitments in place of all that came from an aggregate, such as the occurrences of a series. */
    public void replace(CommitmentKind kind, UUID id, Collection<Commitment> current) {
        NavigableMap<CommitmentRef, Commitment> former = byRef.subMap(
                new CommitmentRef(kind, id, null), true, new CommitmentRef(kind, id, LocalDateTime.MAX), true);
        former.values().forEach(this::takeOff);
        former.clear();
        current.forEach(this::put);
    }

    /**
     * What a commitment clashes with where it says it is, whether it is in the index or might be; what the index holds
     * with the same ref is left out. The commitment asked about is the first in each clash. Person by person, in order of
     * time.
     */
    public List<Clash> clashesOf(Commitment commitment) {
        return clashesOf(commitment, commitment.ref()::equals);
    }

    /** The same, leaving out all that match: those of a series that would move as a whole. */
    public List<Clash> clashesOf(Commitment commitment, Predicate<CommitmentRef> leftOut) {
        Claim claim = Claim.of(commitment);
        if (!claim.takesTime()) {
            return List.of();
        }
        List<Clash> clashes = new ArrayList<>();
        for (PersonId person : new LinkedHashSet<>(commitment.people())) {
            if (new WorkedTime(people.find(person)).excludes(commitment)) {
                clashes.add(Clash.of(person, ClashKind.OUTSIDE_HOURS, commitment, null));
            }
            Lane lane = lanes.get(person);
            if (lane != null) {
                lane.forEachOverlapping(claim.start(), claim.end(), other -> {
                    ClashKind kind = ClashKind.between(commitment, other);
                    if (kind != null && !leftOut.test(other.ref())) {
                        clashes.add(Clash.of(person, kind, commitment, other));
                    }
                });
            }
        }
        return clashes;
    }

    /** What the index holds under a ref. */
    Optional<Commitment> find(CommitmentRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** Shows what takes a person's time within a window, in order of start. */
    void forEachOf(PersonId person, Interval window, Consumer<Commitment> action) {
        Lane lane = lanes.get(person);
        if (lane != null) {
            lane.forEachOverlapping(Claim.micros(window.startInclusive()), Claim.micros(window.endExclusive()), action);
        }
    }

    /** What a commitment would clash with if it were kept at another time, by other people. */
    public List<Clash> clashesIfMoved(Commitment commitment, WallClockSpan there, List<PersonId> assignees) {
        return clashesOf(commitment.at(there, assignees));
    }

    private void takeOff(Commitment commitment) {
        Claim claim = Claim.of(commitment);
        if (claim.takesTime()) {
            for (PersonId person : new LinkedHashSet<>(commitment.people())) {
                Lane lane = lanes.get(person);
                if (lane == null) {
                    throw new IllegalStateException(
                            "Nothing is known of %s, yet %s is to go.".formatted(person, claim));
                }
                lane.remove(claim);
            }
        }
    }

    private static LocalDateTime recurrenceIdOrEarliest(CommitmentRef ref) {
        LocalDateTime recurrenceId = ref.recurrenceId();
        return recurrenceId == null ? LocalDateTime.MIN : recurrenceId;
    }
}
