package org.daybook.core.commitment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.time.Interval;

/** The commitments of all desks as one calendar, read in one go. */
public final class Agenda {

    /** The ref comes last, so that what is equal otherwise keeps its order from one reading to the next. */
    static final Comparator<Commitment> IN_ORDER = comparing(Commitment::interval)
            .thenComparing(Commitment::title)
            .thenComparing(commitment -> commitment.ref().id());

    private final UnitOfWork work;
    private final List<CommitmentSource> sources;

    public Agenda(UnitOfWork work, List<CommitmentSource> sources) {
        this.work = work;
        this.sources = List.copyOf(sources);
    }

    /** What the window shows, in order of start, then end, then title. */
    public List<Commitment> within(Interval window) {
        List<Commitment> commitments = work.read(() -> {
            List<Commitment> all = new ArrayList<>();
            sources.forEach(source -> all.addAll(source.within(window)));
            return all;
        });
        commitments.sort(IN_ORDER);
        return commitments;
    }

    /** Those of {@link #within(Interval)} that come from the given aggregates, in any order. */
    List<Commitment> within(Interval window, Collection<UUID> aggregates) {
        return sources.stream()
                .flatMap(source -> source.within(window, aggregates).stream())
                .toList();
    }

    /** What a change of a row means for the commitments of each desk. */
    Stream<CommitmentSource.Effect> effectsOf(RowChange row) {
        return sources.stream().map(source -> source.effectOf(row));
    }

    /**
     * The same as a viewer may see it: titles of confidential commitments are withheld unless the viewer is among their
     * people.
     */
    public List<Commitment> within(Interval window, Actor viewer) {
        return asSeenBy(viewer, within(window));
    }

    /** Commitments as a viewer may see them, in the same order of start, then end, then title. */
    public static List<Commitment> asSeenBy(Actor viewer, List<Commitment> commitments) {
        return commitments.stream()
                .map(commitment -> Confidentiality.asSeenBy(viewer, commitment))
                .sorted(IN_ORDER)
                .toList();
    }
}
