package org.daybook.persistence.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.daybook.core.access.Actor;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.search.Search;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searches 100,000 entries as one types, for 12 hits: what all have and what one has. The peer looks for a word in all
 * titles by a bare {@code LIKE}, as far as it can be asked for: unordered, and within words as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 1, time = 6)
public class SearchBenchmark {

    private static final int HITS = 12;
    private static final int STEP = 7_919;

    private final Workspace workspace = BusyWorkspace.open(BusyWorkspace.file());
    private final Connection connection = BusyWorkspace.bareConnection(workspace.file());
    private final Actor viewer = BusyWorkspace.admin(workspace);
    private final Search search =
            new Search(workspace.work(), workspace.searchIndex(), workspace.entries(), Clock.systemUTC());
    private int asked;

    @TearDown
    public void close() throws SQLException, IOException {
        connection.close();
        workspace.close();
    }

    /** Another number each time, because the store answers the same question from memory. */
    private int number() {
        asked = (asked + STEP) % 10_000;
        return asked;
    }

    private int hits(String typed) {
        return search.find(viewer, typed, HITS).size();
    }

    @Benchmark
    @Goal(value = "the first letter of a word that every entry has", millis = 50)
    public int oneLetter() {
        return hits("v");
    }

    @Benchmark
    @Goal(value = "a word that every entry has", millis = 50)
    public int everywhere() {
        return hits("visit");
    }

    @Benchmark
    @Goal(value = "the first digit of numbers", millis = 50)
    public int oneDigit() {
        return hits(Integer.toString(1 + number() % 9));
    }

    @Benchmark
    @Goal(value = "a word that few entries have", millis = 50)
    public int seldom() {
        return hits(Integer.toString(number()));
    }

    @Benchmark
    @Goal(value = "a word that every entry has, and one that few have", millis = 50)
    public int twoWords() {
        return hits("visit " + number());
    }

    @Benchmark
    @Goal(value = "a person’s name and the beginning of a word", millis = 50)
    public int ofAPerson() {
        return hits("person %d vi".formatted(1 + number() % 200));
    }

    @Benchmark
    @Goal(value = "two words that all entries have and a third that none has", millis = 50)
    public int nothing() {
        return hits("person visit none" + number());
    }

    @Benchmark
    @Goal("two common words that no entry has both: the worst there is, since all of the index is read")
    public int neverTogether() {
        return hits("visit v 1 2");
    }

    @Benchmark
    public int peer() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, title FROM schedule_entry WHERE LOWER(title) LIKE ? AND deleted_at IS NULL")) {
            select.setString(1, "%" + number() + "%");
            int rows = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next() && rows < HITS) {
                    rows++;
                }
            }
            return rows;
        }
    }
}
