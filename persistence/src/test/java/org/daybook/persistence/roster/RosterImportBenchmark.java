package org.daybook.persistence.roster;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.RosterImport;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;
import org.daybook.core.roster.RosterRequest;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a spreadsheet of 50,000 shifts with somebody on each and imports it by one command, journal and all, until the
 * disk has everything; against SODS, which reads the same file and does nothing with it.
 */
@Goal(value = "50,000 rows of a spreadsheet imported, journalled", timesAsLong = 2)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4)
@Measurement(iterations = 4)
public class RosterImportBenchmark {

    private static final int ROWS = 50_000;

    /** The file, the same for both. */
    @State(Scope.Benchmark)
    public static class Spreadsheet {

        private @Nullable Path written;

        @Setup
        public void write() throws IOException {
            written = Files.createTempFile("roster", ".ods");
            LargeRoster.write(written, ROWS);
        }

        Path file() {
            if (written == null) {
                throw new IllegalStateException("There is no file yet.");
            }
            return written;
        }

        @TearDown
        public void discard() throws IOException {
            Files.deleteIfExists(file());
        }
    }

    /** A workspace with a hospital and its people, and no roster yet. */
    @State(Scope.Benchmark)
    public static class Empty {

        private @Nullable RosterBench open;

        @Setup(Level.Iteration)
        public void begin() {
            open = RosterBench.begin("roster-" + UUID.randomUUID());
        }

        RosterBench bench() {
            if (open == null) {
                throw new IllegalStateException("There is no workspace yet.");
            }
            return open;
        }

        @TearDown(Level.Iteration)
        public void close() {
            bench().close();
        }
    }

    @Benchmark
    public int imported(Spreadsheet spreadsheet, Empty empty) throws IOException {
        RosterReading reading = new RosterFileReader(RosterLimits.generous())
                .read(spreadsheet.file(), Progress.unwatched())
                .orElseThrow();
        RosterBench bench = empty.bench();
        RosterImport.Imported imported = new RosterImport(bench.context())
                .carryOut(
                        bench.admin(), RosterRequest.of(bench.hospital(), reading, "roster.ods"), Progress.unwatched())
                .orThrow();
        if (imported.assignments() != ROWS) {
            throw new IllegalStateException("Imported " + imported);
        }
        return imported.shifts();
    }

    @Benchmark
    public int peer(Spreadsheet spreadsheet) throws IOException {
        return new SpreadSheet(spreadsheet.file().toFile()).getSheet(0).getMaxRows();
    }
}
