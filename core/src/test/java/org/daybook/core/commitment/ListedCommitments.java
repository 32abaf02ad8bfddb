package org.daybook.core.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.daybook.core.time.Interval;

/** A desk whose commitments are listed. The rows of its table {@code listed} have the ids of its aggregates. */
final class ListedCommitments implements CommitmentSource {

    static final String TABLE = "listed";
    static final String ANY = "any";

    private final List<Interval> asked = new ArrayList<>();
    private final List<UUID> askedAgain = new ArrayList<>();
    private List<Commitment> commitments;

    ListedCommitments(List<Commitment> commitments) {
        this.commitments = List.copyOf(commitments);
    }

    void become(Commitment... now) {
        commitments = List.of(now);
    }

    /** The windows asked for as a whole. */
    List<Interval> asked() {
        return asked;
    }

    /** The aggregates asked for one by one. */
    List<UUID> askedAgain() {
        return askedAgain;
    }

    @Override
    public List<Commitment> within(Interval window) {
        asked.add(window);
        return commitments.stream()
                .filter(each -> window.shows(each.interval()))
                .toList();
    }

    @Override
    public List<Commitment> within(Interval window, Collection<UUID> aggregates) {
        askedAgain.addAll(aggregates);
        return commitments.stream()
                .filter(each -> aggregates.contains(each.ref().id()))
                .filter(each -> window.shows(each.interval()))
                .toList();
    }

    @Override
    public Effect effectOf(RowChange row) {
        return switch (row.table()) {
            case TABLE -> new Effect.Of(row.rowId());
            case ANY -> Effect.Reach.ALL;
            default -> Effect.Reach.NONE;
        };
    }
}
