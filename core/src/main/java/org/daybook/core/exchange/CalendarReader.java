package org.daybook.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;

/** Reads calendar files, however damaged or hostile, in bounded memory and work. */
public interface CalendarReader {

    /**
     * Reads a whole file. A broken part loses itself alone; a limit that is reached keeps what came before it.
     *
     * @param size the length of the file in bytes, for progress; zero or less where it is not known
     * @param zone the zone that floating times and all-day events are read in, and that a time zone the file defines
     *     itself is taken for wherever the two agree
     * @throws IOException if the stream itself fails
     */
    CalendarReading read(InputStream in, long size, ZoneId zone, Progress progress) throws IOException;
}
