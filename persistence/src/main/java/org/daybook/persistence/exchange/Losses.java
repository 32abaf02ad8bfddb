package org.daybook.persistence.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.core.exchange.SkippedPart.Extent;

/** Collects what was left out, up to a number of sentences; the others are counted. */
final class Losses {

    private final int reported;
    private final List<SkippedPart> parts = new ArrayList<>();
    private int unreported;
    private int lastLine;

    Losses(int reported) {
        this.reported = reported;
    }

    void add(int line, Extent extent, String reason) {
        lastLine = Math.max(lastLine, line);
        // the end of the reading is always worth a sentence
        if (parts.size() < reported || extent == Extent.REST) {
            parts.add(new SkippedPart(line, extent, reason));
        } else {
            unreported++;
        }
    }

    List<SkippedPart> inOrder() {
        List<SkippedPart> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingInt(SkippedPart::line));
        if (unreported > 0) {
            ordered.add(new SkippedPart(
                    lastLine, Extent.OTHER, "%,d more like these were left out.".formatted(unreported)));
        }
        return ordered;
    }
}
