package org.daybook.core.sync;

import java.util.UUID;

/**
 * A mutation that the centre took, in its place in the tenant's log.
 *
 * @param mark from 1, without gaps
 * @param client whose it is
 * @param text the mutation exactly as it was sent, which the hash covers
 */
public record LogEntry(LogMark mark, UUID client, Mutation mutation, String text) {

    public long seq() {
        return mark.seq();
    }

    public Origin origin() {
        return new Origin(client, mutation.no());
    }
}
