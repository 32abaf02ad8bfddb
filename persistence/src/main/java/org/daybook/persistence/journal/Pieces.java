package org.daybook.persistence.journal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;

/** Asks for what there is of many in pieces: the store compares each row that it finds with all that were asked for. */
public final class Pieces {

    private static final int SIZE = 64;

    private Pieces() {}

    /** @param asked what there is of some, at least one */
    public static <K, R> List<R> of(Collection<K> many, Function<List<K>, List<R>> asked) {
        return many.stream()
                .distinct()
                .gather(Gatherers.windowFixed(SIZE))
                .flatMap(piece -> asked.apply(piece).stream())
                .toList();
    }
}
