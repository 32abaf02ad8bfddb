package org.daybook.app.coaching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * An axis on which figures lie, with a little room beyond the lowest and the highest.
 *
 * @param step between its ticks: 1, 2 or 5 times a power of ten, so that there are two to five of them
 */
record FigureScale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal ROOM = new BigDecimal("0.08");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<BigDecimal> EVEN = List.of(BigDecimal.valueOf(5), BigDecimal.TWO, BigDecimal.ONE);

    /** @param figures at least one */
    static FigureScale around(Collection<BigDecimal> figures) {
        BigDecimal least = Collections.min(figures);
        BigDecimal most = Collections.max(figures);
        if (least.compareTo(most) == 0) {
            BigDecimal around =
                    least.signum() == 0 ? BigDecimal.ONE : least.abs().multiply(HALF);
            least = least.subtract(around);
            most = most.add(around);
        }
        BigDecimal room = most.subtract(least).multiply(ROOM);
        BigDecimal low = least.subtract(room);
        BigDecimal high = most.add(room);
        return new FigureScale(low, high, step(high.subtract(low).multiply(HALF)));
    }

    /** The largest even step that is not larger than this. */
    private static BigDecimal step(BigDecimal largest) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(largest.precision() - largest.scale() - 1);
        return EVEN.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(largest) <= 0)
                .findFirst()
                .orElse(power);
    }

    /** Where a figure lies: 0 at the lower end, 1 at the upper. */
    double share(BigDecimal figure) {
        return figure.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** The even figures on it, the lowest first. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }
}
