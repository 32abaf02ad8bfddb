package org.daybook.app.cli;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives an entry another start or end; the one not given stays. */
@Command(name = "resize", description = "Give an entry, or occurrences of a series, another start or end.")
final class EntryResizeCommand implements Callable<Integer> {

    @Mixin
    private final SeriesTarget target = new SeriesTarget();

    @Option(names = "--start", paramLabel = "TIME", description = "The new start; without it, the start stays.")
    private @Nullable LocalMoment start;

    @Option(names = "--end", paramLabel = "TIME", description = "The new end; without it, the end stays.")
    private @Nullable LocalMoment end;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Zone of these times, else the workspace's.")
    private @Nullable String zone;

    private final Doorway door;
    private final Changes changes;

    EntryResizeCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new Changes(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        if (start == null && end == null) {
            throw Refused.wrongUsage("Missing required option: '--end=TIME', or '--start=TIME'.");
        }
        return door.enter(opened -> {
            SeriesTarget.Seen seen = target.see(opened);
            WallClockSpan there = resized(seen.draft().details().when(), Zones.find(zone, opened.zone()));
            changes.print(opened.use().schedule().move(opened.actor(), seen.target(), there));
        });
    }

    private WallClockSpan resized(WallClockSpan now, ZoneId read) throws Refused {
        if (now.allDay()) {
            return Spans.allDay(
                    start == null ? new LocalMoment(now.localStart(), true) : start,
                    end == null ? new LocalMoment(now.localEnd(), true) : end,
                    now.zone());
        }
        WallClockSpan told = now.inZone(read);
        LocalDateTime from = start == null ? told.localStart() : Spans.timeOfDay(start);
        LocalDateTime to = end == null ? told.localEnd() : Spans.timeOfDay(end);
        WallClockSpan there = Spans.timed(from, to, read).inZone(now.zone());
        return start == null ? now.lasting(there.duration()) : there;
    }
}
