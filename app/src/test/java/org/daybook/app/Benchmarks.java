package org.daybook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.core.benchmark.Goal;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of all modules and prints what they took, each beside its peer and its {@link Goal}.
 *
 * <p>The peer is the method of that name in the same class, with the same parameters. Arguments: patterns of the
 * benchmarks to run, or none for all.
 */
final class Benchmarks {

    private Benchmarks() {}

    static void main(String[] patterns) throws RunnerException, IOException {
        Path folder = Files.createTempDirectory("daybook-benchmarks");
        try {
            var options = new OptionsBuilder().shouldFailOnError(true).jvmArgsAppend("-Ddaybook.benchmarks=" + folder);
            List.of(patterns).forEach(options::include);
            new Figures(new Runner(options.build()).run()).print();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
