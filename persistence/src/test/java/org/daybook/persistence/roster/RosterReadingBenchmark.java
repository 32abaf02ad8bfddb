package org.daybook.persistence.roster;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;
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
 * Reads a list of 50,000 shifts with hours and two people each from a spreadsheet that SODS wrote, down to shifts and
 * findings, against SODS reading the same file into its own cells and nothing more.
 */
@Goal(value = "50,000 rows of a spreadsheet read as shifts", timesAsLong = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class RosterReadingBenchmark {

    private static final int ROWS = 50_000;
    private static final int SHIFTS_OF_A_DAY = 50;

    /** The file that both read. */
    @State(Scope.Benchmark)
    public static class Roster {

        private Path file = Path.of("");

        @Setup(Level.Trial)
        public void write() throws IOException {
            file = Files.createTempFile("roster", ".ods");
            Object[][] cells = new Object[ROWS + 1][];
            cells[0] = new Object[] {
                "Date",
                "Shift type",
                "Required staffing",
                "Specialty constraint",
                "Study type",
                "Start",
                "End",
                "People"
            };
            for (int i = 0; i < ROWS; i++) {
                cells[i + 1] = row(i);
            }
            Sheet sheet = new Sheet("Roster", cells.length, cells[0].length);
            sheet.getDataRange().setValues(cells);
            SpreadSheet book = new SpreadSheet();
            book.appendSheet(sheet);
            book.save(file.toFile());
        }

        private static Object[] row(int i) {
            int slot = i % SHIFTS_OF_A_DAY;
            return new Object[] {
                LocalDate.of(2026, 1, 1).plusDays(i / SHIFTS_OF_A_DAY),
                "Shift " + slot,
                2.0,
                slot % 2 == 0 ? "BODY_ONLY" : "NEURO_ONLY",
                "GENERAL",
                "07:00",
                "19:00",
                "Person %d; Somebody %d".formatted(i % 97, i % 89)
            };
        }

        @TearDown(Level.Trial)
        public void delete() throws IOException {
            Files.delete(file);
        }
    }

    @Benchmark
    public RosterReading shifts(Roster roster) throws IOException {
        RosterReading reading = new RosterFileReader(RosterLimits.generous())
                .read(roster.file, Progress.unwatched())
                .orElseThrow();
        if (reading.shifts().size() != ROWS || !reading.findings().isEmpty()) {
            throw new IllegalStateException("Of %,d shifts %,d were read, with %s."
                    .formatted(ROWS, reading.shifts().size(), reading.findings()));
        }
        return reading;
    }

    @Benchmark
    public SpreadSheet peer(Roster roster) throws IOException {
        return new SpreadSheet(roster.file.toFile());
    }
}
