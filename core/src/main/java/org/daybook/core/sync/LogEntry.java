package org.daybook.core.sync;

import java.util.UUID;

/**
 * A mutation that the centre took, in its place in the tenant's log.
 *
 * @param mark from 1, without gaps
 * @param client whose it is
 * @param text the mutation letter by letter, as the hash covers it
 */
public record LogEntry(LogMark mark, UUID client, Mutation mutation, String text) {

    public long seq() {
        return mark.seq();
    }

    public Origin origin() {
        return new Origin(client, mutation.no());
    }

    /** What other changes say that rest on this one. */
    public Ground ground() {
        return new Ground(origin(), mutation.at());
    }
}
