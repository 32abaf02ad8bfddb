package org.daybook.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves a visit to another time. */
@Command(name = "reschedule", description = "Move a visit to another time, which is to be confirmed again.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class VisitRescheduleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "VISIT", description = "Its id.")
    private String visit;

    @Option(names = "--start", required = true, paramLabel = "TIME", description = "Local: 2026-03-30T09:00.")
    private LocalMoment start;

    @Option(
            names = "--end",
            paramLabel = "TIME",
            description = "Written the same way; else it lasts as long as it did.")
    private @Nullable LocalMoment end;

    private final Doorway door;
    private final Printer printer;

    VisitRescheduleCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            VisitId id = Coached.visit(visit);
            VisitPage page = opened.use()
                    .coaching()
                    .board()
                    .visit(id)
                    .orElseThrow(() -> Refused.because("There is no visit %s in this workspace.".formatted(id)));
            WallClockSpan there = there(page.visit().appointment().when());
            Coached.print(printer, opened.use().coaching().visits().reschedule(opened.actor(), id, there));
        });
    }

    private WallClockSpan there(WallClockSpan before) throws Refused {
        LocalDateTime from = Spans.timeOfDay(start);
        Duration lasting = before.duration();
        return end == null
                ? new WallClockSpan(from, lasting, before.zone(), false)
                : Spans.timed(from, Spans.timeOfDay(end), before.zone());
    }
}
