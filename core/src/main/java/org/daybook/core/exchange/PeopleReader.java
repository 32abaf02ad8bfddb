package org.daybook.core.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Reads files of people, however damaged or hostile, in bounded memory and work. */
public interface PeopleReader {

    /**
     * Reads a whole file, whatever kind it is by its content. A broken record loses itself alone; a limit that is
     * reached keeps what came before it.
     *
     * @throws IOException if the stream itself fails
     */
    PeopleReading read(InputStream in, Progress progress) throws IOException;
}
