package org.daybook.core.sync;

import java.util.List;

/**
 * What the centre made of one mutation. A mutation sent again gets the same verdict again.
 *
 * @param no of the mutation
 * @param seq its place in the tenant's log; where it was rejected, the newest place at that time
 * @param obstacles why it was rejected; with {@link Kind#WARN}, what is worth a word
 */
public record Verdict(long no, Kind kind, long seq, List<Obstacle> obstacles) {

    public Verdict {
        obstacles = List.copyOf(obstacles);
    }

    /** How it went. */
    public enum Kind {
        /** As it was sent. */
        APPLIED,
        /** Beside what others did to other columns of the same rows. */
        MERGED,
        /** As it was sent; it takes time that is taken already, as its author could see. */
        WARN,
        /** Not at all. */
        REJECTED
    }

    public boolean rejected() {
        return kind == Kind.REJECTED;
    }
}
