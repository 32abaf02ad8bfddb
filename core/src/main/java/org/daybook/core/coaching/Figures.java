package org.daybook.core.coaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures as the store keeps them, to four decimals, and as people read them. */
final class Figures {

    private static final int DECIMALS = 4;
    private static final BigDecimal TOO_LARGE = new BigDecimal("1e15");

    private Figures() {}

    static @Nullable BigDecimal kept(@Nullable BigDecimal figure) {
        return figure == null ? null : exactly(figure);
    }

    static BigDecimal exactly(BigDecimal figure) {
        return figure.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without zeros that say nothing. */
    static BigDecimal plain(BigDecimal kept) {
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal shown(@Nullable BigDecimal kept) {
        return kept == null ? null : plain(kept);
    }

    static Optional<String> problem(@Nullable BigDecimal figure) {
        return figure != null && figure.abs().compareTo(TOO_LARGE) >= 0
                ? Optional.of("%s is too large a figure. Choose a larger unit.".formatted(figure.toPlainString()))
                : Optional.empty();
    }
}
