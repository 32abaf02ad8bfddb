package org.daybook.core.roster;

import java.time.Instant;
import org.daybook.core.access.UserId;

/** Who does something, and when. */
record Stamp(UserId by, Instant at) {}
