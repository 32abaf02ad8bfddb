package org.daybook.app.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From starting a JVM until the signed-in window shows this week of a workspace of 100,000 entries, the password apart,
 * against an empty calendar of CalendarFX in a JVM with the same flags.
 */
@Goal(value = "start to window, a workspace of 100,000 entries", timesAsLong = 1.3)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 4)
public class WindowBenchmark {

    private final Path file = BusyWorkspace.copy().file();
    private @Nullable Process window;

    @Benchmark
    public void signedIn() throws IOException {
        window = shown(WindowOfDaybook.class, file.toString());
    }

    @Benchmark
    public void peer() throws IOException {
        window = shown(WindowOfCalendarFx.class);
    }

    /** Starts a window and waits until it says that it is shown. */
    private static Process shown(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-XX:CompileCommand"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !Shown.WORD.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("%s ended before it was shown.".formatted(main));
            }
        }
        return process;
    }

    @TearDown(Level.Iteration)
    public void close() throws InterruptedException {
        if (window != null && window.waitFor() != 0) {
            throw new IllegalStateException("A window ended with %d.".formatted(window.exitValue()));
        }
    }
}
