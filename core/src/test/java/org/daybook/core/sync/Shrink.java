package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Leaves out of a history that ends in a violation whatever it ends in the same violation without. */
public final class Shrink {

    private final Function<History, Optional<Violation>> running;

    public Shrink(Function<History, Optional<Violation>> running) {
        this.running = running;
    }

    public History smallest(History failing, Violation.Oracle oracle) {
        History best = failing;
        for (int size = best.steps().size() / 2; size > 0; size /= 2) {
            int at = 0;
            while (at < best.steps().size()) {
                List<Step> fewer = new ArrayList<>(best.steps());
                fewer.subList(at, Math.min(at + size, fewer.size())).clear();
                History candidate = best.with(fewer);
                if (running.apply(candidate)
                        .filter(found -> found.oracle() == oracle)
                        .isPresent()) {
                    best = candidate;
                } else {
                    at += size;
                }
            }
        }
        return best;
    }
}
