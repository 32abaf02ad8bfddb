package org.daybook.app.cli;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingBoard.PlanLine;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CycleProposal.Proposal;
import org.daybook.core.coaching.CycleProposal.Wish;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes a cycle of visits, and schedules it where that is asked for. */
@Command(
        name = "propose",
        description = "Propose a visit for each week of a cycle in which one is due, when coach and teacher are free.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PlanProposeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", description = "Its title, the beginning of it, or its id.")
    private String plan;

    @Option(names = "--cycle", paramLabel = "N", description = "Which cycle; else ${DEFAULT-VALUE}.")
    private int cycle = 1;

    @Option(names = "--day", paramLabel = "DAY", description = "${COMPLETION-CANDIDATES}; else TUESDAY.")
    private DayOfWeek day = DayOfWeek.TUESDAY;

    @Option(names = "--time", paramLabel = "TIME", description = "When it best starts; else ${DEFAULT-VALUE}.")
    private LocalTime time = LocalTime.of(10, 0);

    @Option(names = "--minutes", paramLabel = "N", description = "How long each lasts; else ${DEFAULT-VALUE}.")
    private int minutes = 60;

    @Option(names = "--meeting", paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}; else OBSERVATION.")
    private MeetingType meeting = MeetingType.OBSERVATION;

    @Option(names = "--purpose", required = true, paramLabel = "TEXT", description = "What they are for.")
    private String purpose;

    @Option(names = "--schedule", description = "Schedule them all, as one change.")
    private boolean schedule;

    private final Doorway door;
    private final Printer printer;

    PlanProposeCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    private record Slot(String start, String end) {

        static Slot of(Appointment appointment) {
            return new Slot(
                    appointment.when().localStart().toString(),
                    appointment.when().localEnd().toString());
        }
    }

    private record Proposed(List<Slot> visits, List<String> weeksWithout, List<String> scheduled) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::propose);
    }

    private void propose(Opened opened) throws Refused {
        PlanLine found = Coached.plans(opened).find(plan);
        CoachingPlanId id = found.id();
        Proposal proposal = opened.use()
                .coaching()
                .proposals()
                .cycle(id, wish(opened, found.details().cycles()));
        List<VisitId> made = schedule ? scheduled(opened, id, proposal) : List.of();
        Proposed proposed = new Proposed(
                proposal.appointments().stream().map(Slot::of).toList(),
                proposal.without().stream().map(LocalDate::toString).toList(),
                made.stream().map(VisitId::toString).toList());
        printer.print(proposed, out -> {
            Table table = new Table("START", "END");
            proposed.visits().forEach(slot -> table.add(slot.start(), slot.end()));
            table.print(out);
            proposed.weeksWithout()
                    .forEach(monday -> out.println("Nobody has time in the week of %s.".formatted(monday)));
            out.println(
                    schedule
                            ? "Scheduled %d visits.".formatted(made.size())
                            : "Nothing was scheduled; --schedule does it.");
        });
    }

    private Wish wish(Opened opened, int cycles) throws Refused {
        if (cycle < 1 || cycle > cycles) {
            throw Refused.wrongUsage("The plan has %d cycles, so there is no cycle %d.".formatted(cycles, cycle));
        }
        Duration length = Duration.ofMinutes(minutes);
        if (!length.isPositive() || length.compareTo(Appointment.LONGEST) > 0) {
            throw Refused.wrongUsage("A visit lasts from a minute to %d hours, not %d minutes."
                    .formatted(Appointment.LONGEST.toHours(), minutes));
        }
        WallClockSpan any = new WallClockSpan(
                LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)).atTime(time), length, opened.zone(), false);
        return new Wish(cycle, new Appointment(any, meeting, purpose, null, null, List.of()), day, time);
    }

    private static List<VisitId> scheduled(Opened opened, CoachingPlanId id, Proposal proposal) throws Refused {
        Outcome<List<VisitId>> outcome =
                opened.use().coaching().visits().layOut(opened.actor(), id, proposal.appointments());
        return Refused.unlessDone(outcome).value();
    }
}
