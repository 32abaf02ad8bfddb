package org.daybook.core.commitment;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.commitment.CommitmentSource.Effect;

/** Which aggregates were touched; where they are many, simply all of them. */
final class Touched {

    /** With more than this, reading everything again is quicker than picking out. */
    private static final int MANY = 500;

    private final Set<UUID> aggregates = new HashSet<>();
    private boolean all;

    static Touched all() {
        Touched touched = new Touched();
        touched.add(Effect.Reach.ALL);
        return touched;
    }

    void add(Effect effect) {
        switch (effect) {
            case Effect.Of(UUID aggregate) -> aggregates.add(aggregate);
            case Effect.Reach.ALL -> all = true;
            case Effect.Reach.NONE -> {}
        }
        forgetSinglesOfMany();
    }

    void add(Touched more) {
        aggregates.addAll(more.aggregates);
        all |= more.all;
        forgetSinglesOfMany();
    }

    private void forgetSinglesOfMany() {
        if (all || aggregates.size() > MANY) {
            all = true;
            aggregates.clear();
        }
    }

    boolean isEmpty() {
        return !all && aggregates.isEmpty();
    }

    boolean reachesAll() {
        return all;
    }

    boolean holds(UUID aggregate) {
        return aggregates.contains(aggregate);
    }

    Set<UUID> aggregates() {
        return Set.copyOf(aggregates);
    }
}
