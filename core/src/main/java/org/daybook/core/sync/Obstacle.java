package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;

/**
 * Why the centre would not take a change, or what is worth a word about it.
 *
 * @param table the table of the row in the way; empty where it is whatever owns a claim
 * @param rowId the row in the way, or the owner of the claim that was there first
 * @param columns what was changed on both sides; empty where it is the row as a whole
 */
public record Obstacle(Reason reason, String table, UUID rowId, List<String> columns) {

    public Obstacle {
        columns = List.copyOf(columns);
    }

    /** What stands in the way. */
    public enum Reason {
        /** Somebody changed the same columns, or columns that belong together with them. */
        EDITED,
        /** Somebody deleted what was changed here, or changed what was deleted here. */
        DELETED,
        /** Somebody changed when it is, or who comes, while that was changed here as well. */
        TIME_CHANGED,
        /** The person was booked for that time, which could not be seen here. */
        DOUBLE_BOOKED,
        /** Another version of the hospital is in production by now (rule R1). */
        PRODUCTION,
        /** The seat is taken (rule K1). */
        SEAT_TAKEN,
        /** Something of the same kind has that place already. */
        TAKEN,
        /** What it refers to is gone, or was never taken by the centre. */
        REFERENCE_GONE,
        /** The centre cannot hold a value of it: a year beyond 9999, for one. */
        UNSUITABLE
    }
}
