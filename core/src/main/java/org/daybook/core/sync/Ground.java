package org.daybook.core.sync;

import java.time.Instant;

/**
 * A change that another rests on.
 *
 * @param origin its name
 * @param at when it was made. Where a copy of its workspace is in use, and the centre was restored from a backup that had
 *     neither, another change may have the same name
 */
public record Ground(Origin origin, Instant at) {}
