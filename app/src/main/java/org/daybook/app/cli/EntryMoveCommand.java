package org.daybook.app.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves an entry to another time; it lasts as long as before unless a new end is given. */
@Command(name = "move", description = "Move an entry, or occurrences of a series, to another time.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class EntryMoveCommand implements Callable<Integer> {

    @Mixin
    private final SeriesTarget target = new SeriesTarget();

    @Option(
            names = "--start",
            required = true,
            paramLabel = "TIME",
            description = "The new start, local: 2026-03-30T09:00, or 2026-03-30 for an all-day entry.")
    private LocalMoment start;

    @Option(names = "--end", paramLabel = "TIME", description = "The new end; without it, the entry lasts as long.")
    private @Nullable LocalMoment end;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Zone of these times, else the workspace's.")
    private @Nullable String zone;

    private final Doorway door;
    private final Changes changes;

    EntryMoveCommand(Doorway door, Printer printer) {
        this.door = door;
        this.changes = new Changes(printer);
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            SeriesTarget.Seen seen = target.see(opened);
            WallClockSpan there = moved(seen.draft().details().when(), Zones.find(zone, opened.zone()));
            changes.print(opened.use().schedule().move(opened.actor(), seen.target(), there));
        });
    }

    /** The entry keeps its own zone, whichever zone the times are told in. */
    private WallClockSpan moved(WallClockSpan now, ZoneId read) throws Refused {
        if (now.allDay()) {
            WallClockSpan there = Spans.allDay(start, end, now.zone());
            return end == null ? there.lasting(now.duration()) : there;
        }
        var from = Spans.timeOfDay(start);
        WallClockSpan there = end == null
                ? new WallClockSpan(from, now.duration(), read, false)
                : Spans.timed(from, Spans.timeOfDay(end), read);
        return there.inZone(now.zone());
    }
}
