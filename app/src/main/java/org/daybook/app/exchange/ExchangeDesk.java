package org.daybook.app.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;

/** What the screens about files ask of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface ExchangeDesk extends ImportSource {

    /** Reads a calendar file and compares it with the workspace, changing nothing; refused where it cannot be read. */
    @Override
    Outcome<ImportOffer> plan(Path file, Progress progress);

    /**
     * Writes what happens in a range to a calendar file.
     *
     * @param to the last day, which counts in
     */
    Outcome<?> export(LocalDate from, LocalDate to, Path file, Progress progress);
}
