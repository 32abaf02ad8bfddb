package org.daybook.persistence.roster;

import java.util.concurrent.CancellationException;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.RosterLimits;

/** Counts what is taken from a file against its limits, and asks whether to go on. */
final class Budget {

    private final RosterLimits limits;
    private final Progress progress;
    private int rows;
    private int cells;

    Budget(RosterLimits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    RosterLimits limits() {
        return limits;
    }

    /**
     * A row that holds something is about to be kept.
     *
     * @throws TooMuch if it is one too many
     */
    void takeRow(int itsCells) {
        rows++;
        cells += itsCells;
        if (rows > limits.rows()) {
            throw new TooMuch("The file has more than %,d rows. Divide it, for instance by month, and import the parts."
                    .formatted(limits.rows()));
        }
        if (cells > limits.cells()) {
            throw new TooMuch(
                    "The file has more than %,d filled cells. Divide it, for instance by month, and import the parts."
                            .formatted(limits.cells()));
        }
    }

    /** A cell's text is cut where it is longer than anybody writes. */
    String cut(String text) {
        if (text.length() <= limits.cellChars()) {
            return text;
        }
        int end = limits.cellChars();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** @throws CancellationException if the reading was called off */
    void went(long done, long total) {
        progress.advanced(done, Math.max(done, total));
        check();
    }

    /** @throws CancellationException if the reading was called off */
    void check() {
        if (progress.cancelled()) {
            throw new CancellationException("The reading was called off.");
        }
    }
}
