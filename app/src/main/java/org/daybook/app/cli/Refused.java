package org.daybook.app.cli;

import org.daybook.core.journal.Outcome;
import picocli.CommandLine.ExitCode;

/** Ends a command with a sentence on standard error and an exit code. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refused(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** What was asked is clear, and cannot be done. */
    static Refused because(String sentence) {
        return new Refused(sentence, ExitCode.SOFTWARE);
    }

    /** What was asked is not clear. */
    static Refused wrongUsage(String sentence) {
        return new Refused(sentence, ExitCode.USAGE);
    }

    /** The workspace cannot be opened. */
    static Refused cannotOpen(String sentence) {
        return new Refused(sentence, Cli.CANNOT_OPEN);
    }

    /** What came of a command that was done. */
    static <R> Outcome.Done<R> unlessDone(Outcome<R> outcome) throws Refused {
        return switch (outcome) {
            case Outcome.Done<R> done -> done;
            case Outcome.Refused<R>(var refusal) -> throw because(refusal.sentence());
        };
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
