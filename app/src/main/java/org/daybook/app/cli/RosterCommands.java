package org.daybook.app.cli;

import picocli.CommandLine;

/** The commands under {@code daybook roster}. */
final class RosterCommands {

    private RosterCommands() {}

    static CommandLine line(Doorway door, Printer printer) {
        return Cli.group(
                new RosterCommand(),
                Cli.group(
                        new RosterCommand.Hospital(),
                        new RosterHospitalAddCommand(door, printer),
                        new RosterHospitalListCommand(door, printer),
                        new RosterShiftTypeCommand(door, printer),
                        new RosterAreasCommand(door, printer)),
                Cli.group(
                        new RosterCommand.Import(),
                        new RosterImportCommand.Ods(door, printer),
                        new RosterImportCommand.Amion(door, printer),
                        new RosterImportCommand.Csv(door, printer)),
                Cli.group(new RosterJobsCommand(door, printer), new RosterJobRetryCommand(door, printer)),
                new RosterVersionsCommand(door, printer),
                new RosterValidateCommand(door, printer),
                new RosterAcknowledgeCommand(door, printer),
                new RosterCoverageCommand(door, printer),
                new RosterShiftsCommand(door, printer),
                new RosterCandidatesCommand(door, printer),
                new RosterAssignCommand.Assign(door, printer),
                new RosterAssignCommand.Unassign(door, printer),
                new RosterHandOverCommand.Replace(door, printer),
                new RosterHandOverCommand.GiveAway(door, printer),
                new RosterSwapCommand(door, printer),
                new RosterDiffCommand(door, printer),
                new RosterPromoteCommand(door, printer),
                new RosterTurnCommand.Archive(door, printer),
                new RosterTurnCommand.Reject(door, printer),
                new RosterTurnCommand.Restore(door, printer),
                new RosterCloneCommand(door, printer),
                new RosterTagCommand(door, printer));
    }
}
