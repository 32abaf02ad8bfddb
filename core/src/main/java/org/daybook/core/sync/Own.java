package org.daybook.core.sync;

import java.time.Instant;
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
        UUID client,
        long no,
        Instant at,
        String summary,
        @Nullable Verdict verdict,
        boolean setAside) {

    /** Whether the log has this one: by its name it might be one of a copy of this workspace. */
    boolean isSame(Mutation mutation) {
        return mutation.at().equals(at) && mutation.summary().equals(summary);
    }

    Origin origin() {
        return new Origin(client, no);
    }

    /** What other changes say that rest on this one. */
    Ground ground() {
        return new Ground(origin(), at);
    }

    Own aside() {
        return new Own(client, no, at, summary, verdict, true);
    }

    boolean taken() {
        return verdict != null && !verdict.rejected();
    }

    boolean rejected() {
        return verdict != null && verdict.rejected();
    }
}
