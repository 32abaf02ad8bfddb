package org.daybook.core.sync;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of this workspace's own journal that is not settled: not sent, or decided but not yet seen in the log.
 *
 * @param client the name it was sent under, or will be
 * @param verdict null as long as none came
 * @param setAside whether it does not show here until the centre has it, because it stood in the way of what others did
 */
public record Own(
        UUID client, long no, String summary, @Nullable Verdict verdict, boolean setAside) {

    Origin origin() {
        return new Origin(client, no);
    }

    Own aside() {
        return new Own(client, no, summary, verdict, true);
    }

    boolean taken() {
        return verdict != null && !verdict.rejected();
    }

    boolean rejected() {
        return verdict != null && verdict.rejected();
    }
}
