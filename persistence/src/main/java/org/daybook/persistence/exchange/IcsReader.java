package org.daybook.persistence.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import org.daybook.core.exchange.CalendarReader;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.Progress;

/** Reads iCalendar files (RFC 5545), within limits. */
public final class IcsReader implements CalendarReader {

    private final ImportLimits limits;

    public IcsReader(ImportLimits limits) {
        this.limits = limits;
    }

    @Override
    public CalendarReading read(InputStream in, long size, ZoneId zone, Progress progress) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        FileKind kind = FileKind.of(buffered);
        return kind == FileKind.TEXT
                ? new Reading(buffered, size, zone, limits, progress).run()
                : new CalendarReading.NotACalendar(kind.reason());
    }
}
