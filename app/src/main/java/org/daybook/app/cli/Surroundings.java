package org.daybook.app.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command finds around it: where it prints, whom it may ask, what time it is. */
record Surroundings(
        PrintWriter out, PrintWriter err, Map<String, String> environment, Prompt prompt, Clock clock, Window window) {

    /**
     * Those of this process. What is piped on is written in UTF-8 whatever the locale, so that JSON is always JSON; a
     * terminal gets its own encoding.
     */
    static Surroundings ofThisProcess(Window window) {
        @Nullable Console console = terminal();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new Surroundings(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset),
                System.getenv(),
                question -> ask(console, question),
                Clock.systemUTC(),
                window);
    }

    private static @Nullable Console terminal() {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal() ? console : null;
    }

    private static @Nullable String ask(@Nullable Console console, String question) {
        if (console == null) {
            return null;
        }
        char @Nullable [] typed = console.readPassword("%s: ", question);
        return typed == null ? null : new String(typed);
    }
}
