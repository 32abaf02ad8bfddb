package org.daybook.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about coaching, each group of its own. */
final class CoachingCommand {

    private CoachingCommand() {}

    /** What is done about schools. */
    @Command(name = "school", description = "Say which schools there are.")
    static final class School {}

    /** What is done about plans. */
    @Command(name = "plan", description = "Begin coaching plans, and see how they stand.")
    static final class Plan {}

    /** What is done about visits. */
    @Command(name = "visit", description = "Schedule visits, and lead them through their life.")
    static final class Visit {}

    /** What there is for coaches. */
    @Command(name = "coach", description = "See a coach's day.")
    static final class Coach {}

    static void addTo(CommandLine line, Surroundings surroundings, Doorway door, Printer printer) {
        line.addSubcommand(Cli.group(
                        new School(), new SchoolAddCommand(door, printer), new SchoolListCommand(door, printer)))
                .addSubcommand(Cli.group(
                        new Plan(),
                        new PlanBeginCommand(door, printer),
                        new PlanListCommand(door, printer),
                        new PlanOverviewCommand(door, printer),
                        new PlanProposeCommand(door, printer),
                        new PlanReportCommand(surroundings, door, printer)))
                .addSubcommand(Cli.group(
                        new Visit(),
                        new VisitScheduleCommand(door, printer),
                        new VisitTurnCommand.Confirm(door, printer),
                        new VisitTurnCommand.Start(door, printer),
                        new VisitCompleteCommand(door, printer),
                        new VisitRescheduleCommand(door, printer),
                        new VisitCancelCommand(door, printer),
                        new VisitShowCommand(door, printer),
                        new VisitReportCommand(surroundings, door, printer)))
                .addSubcommand(Cli.group(new Coach(), new CoachDayCommand(surroundings, door, printer)));
    }
}
