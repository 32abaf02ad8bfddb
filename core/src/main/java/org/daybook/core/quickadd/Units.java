package org.daybook.core.quickadd;

import java.util.Optional;
import org.daybook.core.time.Frequency;

/** The units in which time is counted, as the frequency of what repeats in them. */
final class Units {

    private Units() {}

    /** The lexicon numbers them like {@link Frequency}: 1 for minutes, 2 for hours, 3 for days and so on. */
    static Optional<Found<Frequency>> at(Line line, int index) {
        return line.lexicon()
                .value("unit", line, index)
                .map(unit -> new Found<>(Frequency.values()[unit.value()], unit.end()));
    }
}
