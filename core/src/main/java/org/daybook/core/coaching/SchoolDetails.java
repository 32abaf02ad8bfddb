package org.daybook.core.coaching;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a school.
 *
 * @param address where it is, in lines; null where unknown
 * @param zone whose wall clock its visits follow
 */
public record SchoolDetails(String name, @Nullable String address, ZoneId zone) {}
