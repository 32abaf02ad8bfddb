package org.daybook.core.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.core.exchange.Progress;

/** Reads files of a roster, however damaged or hostile, in bounded memory and work. */
public interface RosterReader {

    /**
     * Reads a whole file, whatever kind it is by its content. What is no roster is a reading too, without shifts and
     * with a finding that says what the file seems to be and what to do.
     *
     * @return empty if the reading was called off
     * @throws IOException if the file cannot be read at all: it is not there, or its disk fails
     */
    Optional<RosterReading> read(Path file, Progress progress) throws IOException;
}
