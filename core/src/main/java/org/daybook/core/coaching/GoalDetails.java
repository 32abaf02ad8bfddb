package org.daybook.core.coaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a goal of a plan says.
 *
 * @param measure what its progress is measured by, such as {@code open questions per lesson}; null where it is not
 * @param unit of the measure; null for a bare number
 * @param baseline what was measured before; null where nothing was
 * @param target what is aimed at; null where no figure is
 */
public record GoalDetails(
        String text,
        @Nullable String measure,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target) {}
