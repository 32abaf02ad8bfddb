package org.daybook.core.sync;

import java.time.Instant;

/**
 * Which tenant of which centre a workspace belongs to.
 *
 * @param active whether it is synced; turned off, it keeps its place
 */
public record Membership(CentreAddress address, String tenant, Instant since, boolean active) {}
