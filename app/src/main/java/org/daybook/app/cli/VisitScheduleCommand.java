package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.MeetingType;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Schedules a visit. */
@Command(name = "schedule", description = "Schedule a visit of a coaching plan; prints its id.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class VisitScheduleCommand implements Callable<Integer> {

    @Option(names = "--plan", required = true, paramLabel = "PLAN", description = "The title of the plan, or its id.")
    private String plan;

    @Option(names = "--start", required = true, paramLabel = "TIME", description = "Local: 2026-03-30T09:00.")
    private LocalMoment start;

    @Option(names = "--end", required = true, paramLabel = "TIME", description = "Written the same way.")
    private LocalMoment end;

    @Option(names = "--purpose", required = true, paramLabel = "TEXT", description = "What it is for.")
    private String purpose;

    @Option(names = "--meeting", paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}; else OBSERVATION.")
    private MeetingType meeting = MeetingType.OBSERVATION;

    @Option(names = "--location", paramLabel = "TEXT", description = "Where, other than at the school.")
    private @Nullable String location;

    @Option(names = "--prepare", paramLabel = "TEXT", description = "What to prepare.")
    private @Nullable String preparation;

    @Option(names = "--bring", paramLabel = "THING", description = "What to bring; may be given several times.")
    private List<String> equipment = List.of();

    private final Doorway door;
    private final Printer printer;

    VisitScheduleCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::schedule);
    }

    private void schedule(Opened opened) throws Refused {
        Appointment appointment = new Appointment(
                Spans.timed(Spans.timeOfDay(start), Spans.timeOfDay(end), opened.zone()),
                meeting,
                purpose,
                location,
                preparation,
                equipment);
        Coached.print(
                printer,
                opened.use()
                        .coaching()
                        .visits()
                        .schedule(
                                opened.actor(), Coached.plans(opened).find(plan).id(), appointment));
    }
}
