package org.daybook.persistence.sync.centre;

import java.util.UUID;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.LogText;
import org.daybook.core.sync.Mutation;

/** A log as the real centre writes it. */
final class WireText implements LogText {

    @Override
    public String of(Mutation mutation) {
        return Wire.write(mutation);
    }

    @Override
    public LogMark next(LogMark before, UUID client, long no, String text) {
        return LogChain.next(before, client, no, text);
    }
}
