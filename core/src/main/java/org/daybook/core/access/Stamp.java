package org.daybook.core.access;

import java.time.Instant;

/** Who does something, and when. */
public record Stamp(UserId by, Instant at) {}
