package org.daybook.app.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.daybook.core.sync.Membership;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.jspecify.annotations.Nullable;

/**
 * How sync stands.
 *
 * @param since as an instant of UTC: when it was last in step, or since when it is offline; null where it never was
 * @param sentence what is wrong and what to do; empty where nothing is
 * @param tenant what the workspace belongs to; null while it is not synced, as are {@code url} and {@code member}
 */
record StandingLine(
        String state,
        int toSend,
        int toDecide,
        @Nullable String since,
        String sentence,
        @Nullable String tenant,
        @Nullable String url,
        @Nullable String member) {

    static StandingLine of(Standing standing, Optional<Membership> membership) {
        return new StandingLine(
                standing.state().name(),
                standing.toSend(),
                standing.toDecide(),
                Objects.toString(standing.since(), null),
                standing.sentence(),
                membership.map(Membership::tenant).orElse(null),
                membership.map(where -> where.address().url()).orElse(null),
                membership.map(where -> where.address().member()).orElse(null));
    }

    void print(PrintWriter out, ZoneId zone) {
        out.println(headline(zone));
        if (!sentence.isEmpty()) {
            out.println(sentence);
        }
        if (tenant != null) {
            out.println("Centre: %s, as %s, for %s.".formatted(url, member, tenant));
        }
        if (toSend > 0) {
            out.println("To send: %,d.".formatted(toSend));
        }
        if (toDecide > 0) {
            out.println("To decide: %,d. “daybook sync conflicts” lists them.".formatted(toDecide));
        }
    }

    private String headline(ZoneId zone) {
        return switch (State.valueOf(state)) {
            case OFF -> "Sync is off. “daybook sync setup” sets it up.";
            case IN_STEP -> since == null ? "Set up." : "Last in step %s.".formatted(when(zone));
            case WORKING -> "At work.";
            case OFFLINE -> since == null ? "Offline." : "Offline since %s.".formatted(when(zone));
            case LOCKED -> since == null ? "Locked." : "Locked. Last in step %s.".formatted(when(zone));
            case STOPPED -> "Stopped.";
        };
    }

    private String when(ZoneId zone) {
        return JournalCommand.WHEN.format(
                Instant.parse(Objects.requireNonNull(since)).atZone(zone));
    }
}
