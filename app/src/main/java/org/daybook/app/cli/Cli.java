package org.daybook.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.daybook.persistence.workspace.CannotOpen;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0 done; 1 refused, with the reason on standard error; 2 the command line cannot be read;
 * 3 the workspace cannot be opened.
 */
public final class Cli {

    static final int CANNOT_OPEN = 3;

    private Cli() {}

    /** Runs what the arguments say in this process's surroundings, and gives its exit code. */
    public static int run(Window window, String... arguments) {
        return run(Surroundings.ofThisProcess(window), arguments);
    }

    static int run(Surroundings surroundings, String... arguments) {
        int exitCode = readable(arguments)
                ? commandLine(surroundings).execute(arguments)
                : say(
                        surroundings,
                        "Letters beyond ASCII do not reach Daybook in this locale. Nothing was changed;"
                                + " set LC_ALL=C.UTF-8, or another UTF-8 locale, and try again.",
                        ExitCode.USAGE);
        surroundings.out().flush();
        surroundings.err().flush();
        return exitCode;
    }

    /** Java puts the replacement character where the locale has no letter for what was typed. */
    private static boolean readable(String... arguments) {
        return Stream.of(arguments).noneMatch(argument -> argument.indexOf('\uFFFD') >= 0);
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        GlobalOptions options = new GlobalOptions();
        Doorway door = new Doorway(surroundings, options);
        Printer printer = new Printer(surroundings, options);
        CommandLine line = new CommandLine(new DaybookCommand(options, surroundings, door));
        line.addSubcommand(new InitCommand(surroundings, door, printer))
                .addSubcommand(new DemoCommand(surroundings, door, printer))
                .addSubcommand(group(new ImportCommand(), new ImportIcsCommand(door, printer)))
                .addSubcommand(group(new ExportCommand(), new ExportIcsCommand(door, printer)))
                .addSubcommand(new PrintCommand(surroundings, door, printer))
                .addSubcommand(new AgendaCommand(door, printer))
                .addSubcommand(new ClashesCommand(surroundings, door, printer))
                .addSubcommand(new SearchCommand(door, printer))
                .addSubcommand(group(
                        new EntryCommand(),
                        new EntryAddCommand(door, printer),
                        new EntryMoveCommand(door, printer),
                        new EntryResizeCommand(door, printer),
                        new EntryAssignCommand(door, printer),
                        new EntryCancelCommand(door, printer),
                        new EntryDeleteCommand(door, printer),
                        new EntryHistoryCommand(door, printer),
                        new EntryRestoreCommand(door, printer)))
                .addSubcommand(group(
                        new PersonCommand(),
                        new PersonAddCommand(door, printer),
                        new PersonEditCommand(door, printer),
                        new PersonTurnCommand.Deactivate(door, printer),
                        new PersonTurnCommand.Reactivate(door, printer),
                        new PersonTurnCommand.Delete(door, printer),
                        new PersonSpecialtyCommand(door, printer),
                        new PersonAwayCommand(door, printer),
                        new PersonImportCommand(door, printer),
                        new PersonListCommand(door, printer)))
                .addSubcommand(RosterCommands.line(door, printer))
                .addSubcommand(SyncCommand.line(surroundings, door, printer))
                .addSubcommand(new JournalCommand(door, printer))
                .addSubcommand(new UndoCommand(door, printer))
                .addSubcommand(new RedoCommand(door, printer))
                .addSubcommand(new BackupCommand(door, printer))
                .addSubcommand(new RestoreCommand(surroundings, door, printer))
                .addSubcommand(new VerifyCommand(door, printer));
        CoachingCommand.addTo(line, surroundings, door, printer);
        line.addSubcommand(CentreCommand.line(surroundings, printer));
        return line.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalMoment.class, new LocalMoment.Reader())
                .registerConverter(Reference.class, new Reference.Reader())
                .setParameterExceptionHandler((wrong, _) -> explain(wrong))
                .setExecutionExceptionHandler((failure, _, _) -> explain(surroundings, failure));
    }

    static CommandLine group(Object parent, Object... commands) {
        CommandLine group = new CommandLine(parent);
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }

    private static int explain(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr()
                .println("“%s --help” says how to use it."
                        .formatted(line.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    /** The one place where what went wrong becomes an exit code; what nobody foresaw is logged here. */
    private static int explain(Surroundings surroundings, Exception failure) {
        return switch (failure) {
            case Refused refused -> say(surroundings, refused.sentence(), refused.exitCode());
            case CannotOpen closed -> say(surroundings, closed.sentence(), CANNOT_OPEN);
            case IOException unreachable -> say(surroundings, sentence(unreachable), ExitCode.SOFTWARE);
            case UncheckedIOException unreachable -> say(surroundings, sentence(unreachable), ExitCode.SOFTWARE);
            default -> {
                LoggerFactory.getLogger(Cli.class).error("A command failed for a reason nobody foresaw.", failure);
                yield say(
                        surroundings,
                        "Something went wrong inside Daybook: %s. What was saved before is safe; “daybook verify” checks it."
                                .formatted(failure.getMessage()),
                        ExitCode.SOFTWARE);
            }
        };
    }

    private static String sentence(Exception unreachable) {
        return "A file cannot be read or written: %s. What was saved before is safe."
                .formatted(unreachable.getMessage());
    }

    private static int say(Surroundings surroundings, String sentence, int exitCode) {
        surroundings.err().println(sentence);
        return exitCode;
    }
}
