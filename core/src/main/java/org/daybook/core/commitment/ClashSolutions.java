package org.daybook.core.commitment;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.core.identity.Ids;
import org.daybook.core.time.Interval;

/**
 * Says how a clash could be solved: at which time the commitment would clash with nothing, and who else could keep it.
 * Absences are left where they are, as is what may not be changed or is over.
 *
 * <p>Of two commitments the tentative one yields first, then the one entered later, then the one that starts later;
 * those entered within a minute of each other count as entered together, as by one import.
 *
 * <p>It works on commitments as they were read at one time: see {@link #reach} for how many that must be.
 */
public final class ClashSolutions {

    /** More than a few are no help. */
    public static final int MOST = 3;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Comparator<Commitment> READINESS_TO_YIELD = comparing(
                    (Commitment commitment) -> commitment.firmness() == Firmness.TENTATIVE)
            .thenComparing(ClashSolutions::entered)
            .thenComparing(commitment -> commitment.interval().startInclusive())
            .reversed();

    private final ClashIndex index;
    private final NearestSlot slots;
    private final StandIns standIns;
    private final Predicate<Commitment> changeable;
    private final Instant now;

    /**
     * @param commitments everybody's, those the window of {@link #reach} shows
     * @param changeable whether whoever asks may change a commitment
     */
    public ClashSolutions(
            PeopleFacts people, Collection<Commitment> commitments, Predicate<Commitment> changeable, Instant now) {
        this.index = new ClashIndex(people, commitments);
        this.slots = new NearestSlot(people, index, now);
        this.standIns = new StandIns(people, index);
        this.changeable = changeable;
        this.now = now;
    }

    /** The window whose commitments must be known to solve what clashes within another one. */
    public static Interval reach(Interval clashing) {
        return new Interval(
                clashing.startInclusive().minus(WEEK),
                clashing.endExclusive()
                        .plus(Duration.ofDays(NearestSlot.DAYS_AHEAD + 1L))
                        .plus(clashing.duration()));
    }

    /** At most {@value #MOST}, the best first. None where nothing helps, or nothing may be changed. */
    public List<Solution> of(Clash clash) {
        List<Commitment> yielding = Stream.of(clash.first(), clash.second())
                .filter(Objects::nonNull)
                .filter(this::mayYield)
                .sorted(READINESS_TO_YIELD)
                .toList();
        if (yielding.isEmpty()) {
            return List.of();
        }
        Commitment best = yielding.getFirst();
        Commitment other = yielding.size() > 1 ? yielding.getLast() : null;
        List<? extends Solution> hands = standIns.find(best, clash.person());
        Stream<Solution> firstChoices = clash.kind() == ClashKind.ABSENCE
                ? Stream.concat(hands.stream().limit(1), move(best).stream())
                : Stream.concat(move(best).stream(), hands.stream().limit(1));
        Stream<Solution> secondChoices = other == null
                ? Stream.of()
                : Stream.concat(
                        move(other).stream(),
                        standIns.find(other, clash.person()).stream().limit(1));
        return Stream.concat(
                        Stream.concat(firstChoices, secondChoices),
                        hands.stream().skip(1))
                .limit(MOST)
                .toList();
    }

    /** The clash as it stands now; nothing once it is solved. */
    public Optional<Clash> find(ClashId id) {
        return index.find(id.first()).stream()
                .flatMap(first -> index.clashesOf(first).stream())
                .filter(clash -> clash.id().equals(id))
                .findFirst();
    }

    /** Whether a solution found before is one still: its commitment is as it was, and the way is free. */
    public boolean holds(Solution solution) {
        return index.find(solution.commitment().ref())
                        .filter(solution.commitment()::equals)
                        .filter(this::mayYield)
                        .isPresent()
                && index.clashesOf(solution.claimed()).isEmpty();
    }

    private Optional<Solution> move(Commitment commitment) {
        return slots.find(commitment).map(there -> new Solution.Move(commitment, there));
    }

    private boolean mayYield(Commitment commitment) {
        return commitment.ref().kind() != CommitmentKind.ABSENCE
                && commitment.interval().endExclusive().isAfter(now)
                && changeable.test(commitment);
    }

    private static Instant entered(Commitment commitment) {
        return Ids.madeAt(commitment.ref().id()).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.MINUTES);
    }
}
