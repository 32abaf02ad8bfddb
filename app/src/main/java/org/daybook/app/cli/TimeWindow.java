package org.daybook.app.cli;

import java.time.ZoneId;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which stretch of time a command is about. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class TimeWindow {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "TIME",
            description = "Start, local: 2026-03-30T09:00, or 2026-03-30 for its midnight.")
    private LocalMoment from;

    @Option(names = "--to", required = true, paramLabel = "TIME", description = "End, exclusive, written the same way.")
    private LocalMoment to;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Zone of these times, else the workspace's.")
    private @Nullable String zone;

    Interval interval(ZoneId workspaceZone) throws Refused {
        ZoneId read = Zones.find(zone, workspaceZone);
        var start = from.time().atZone(read).toInstant();
        var end = to.time().atZone(read).toInstant();
        if (end.isBefore(start)) {
            throw Refused.because("The window starts (%s) after it ends (%s). Give the earlier time as --from."
                    .formatted(from.time(), to.time()));
        }
        return new Interval(start, end);
    }

    @Override
    public String toString() {
        return "%s to %s".formatted(from.time(), to.time());
    }
}
