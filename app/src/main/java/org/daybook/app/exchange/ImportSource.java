package org.daybook.app.exchange;

import java.nio.file.Path;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;

/** Reads one kind of file for an import. Slow: not for the FX thread. */
@FunctionalInterface
public interface ImportSource {

    /** Reads a file and compares it with the workspace, changing nothing; refused where it cannot be read. */
    Outcome<ImportOffer> plan(Path file, Progress progress);
}
