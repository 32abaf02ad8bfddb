package org.daybook.persistence.commitment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.commitment.ClashEngine;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentBuilder;
import org.daybook.core.commitment.PeopleFacts;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Counts the clashes among commitments of 1,000 people, spread over a year and a quarter of an hour to two hours long,
 * against a join in H2's memory that uses an index on person and start. The join takes minutes for a million, so that
 * the two are compared on a tenth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 5)
public class ClashBenchmark {

    private static final int PEOPLE = 1_000;
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-01-01T00:00");
    private static final int QUARTERS = 365 * 24 * 4;

    private static final String OVERLAPS = """
        SELECT COUNT(*) FROM claim a JOIN claim b ON b.person = a.person AND a.id < b.id
        AND b.start_at < a.end_at AND b.end_at > a.start_at
        """;

    private final ClashEngine engine = new ClashEngine(PeopleFacts.NONE);

    /** A hundred commitments of each person. */
    @State(Scope.Benchmark)
    public static class Tenth {

        final List<Commitment> commitments = commitments(100_000);
    }

    /** A thousand commitments of each person. */
    @State(Scope.Benchmark)
    public static class Million {

        final List<Commitment> commitments = commitments(1_000_000);
    }

    /** The same tenth as a table. */
    @State(Scope.Benchmark)
    public static class Table {

        private @Nullable Connection open;

        @Setup
        public void fill(Tenth tenth) throws SQLException {
            // H2 would else give the answer to the same question from memory.
            Connection connection = DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=0");
            open = connection;
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TABLE claim (id INT PRIMARY KEY, person UUID, start_at BIGINT, end_at BIGINT)");
                insert(connection, tenth.commitments);
                statement.execute("CREATE INDEX claim_start ON claim (person, start_at)");
                statement.execute("ANALYZE");
            }
            long clashes = new ClashEngine(PeopleFacts.NONE).count(tenth.commitments);
            if (overlaps() != clashes) {
                throw new IllegalStateException("%d overlaps, %d clashes".formatted(overlaps(), clashes));
            }
        }

        long overlaps() throws SQLException {
            try (Statement statement = connection().createStatement();
                    ResultSet count = statement.executeQuery(OVERLAPS)) {
                count.next();
                return count.getLong(1);
            }
        }

        private Connection connection() {
            if (open == null) {
                throw new IllegalStateException("There is no table yet.");
            }
            return open;
        }

        @TearDown
        public void close() throws SQLException {
            connection().close();
        }
    }

    private static List<Commitment> commitments(int count) {
        Random random = new Random(20_261_120);
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new PersonId(new UUID(random.nextLong(), random.nextLong())));
        }
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commitments.add(commitment(random, people.get(random.nextInt(PEOPLE))));
        }
        return commitments;
    }

    private static Commitment commitment(Random random, PersonId person) {
        LocalDateTime start = FIRST.plusMinutes(15L * random.nextInt(QUARTERS));
        return CommitmentBuilder.aCommitment()
                .id(new UUID(random.nextLong(), random.nextLong()))
                .keptAt(new WallClockSpan(
                        start, Duration.ofMinutes(15L * (1 + random.nextInt(8))), ZoneOffset.UTC, false))
                .of(person)
                .build();
    }

    private static void insert(Connection connection, List<Commitment> commitments) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO claim VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < commitments.size(); i++) {
                Commitment each = commitments.get(i);
                insert.setInt(1, i);
                insert.setObject(2, each.people().getFirst().value());
                insert.setLong(3, each.interval().startInclusive().getEpochSecond());
                insert.setLong(4, each.interval().endExclusive().getEpochSecond());
                insert.addBatch();
                if (i % 1_000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Benchmark
    @Goal(value = "clashes among 100,000 commitments of 1,000 people", timesAsFast = 20)
    public long ofATenth(Tenth tenth) {
        return engine.count(tenth.commitments);
    }

    @Benchmark
    @Goal("clashes among 1,000,000, for which the peer takes minutes")
    public long ofAMillion(Million million) {
        return engine.count(million.commitments);
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public long peer(Table table) throws SQLException {
        return table.overlaps();
    }
}
