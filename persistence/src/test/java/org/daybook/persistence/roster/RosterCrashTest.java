package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.BatchState;
import org.daybook.core.roster.RosterBooks;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScheduleVersion;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ScrapeBatch;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of imports and promotions leaves each of them whole or not at all (R1, R3). */
@Tag("slow")
class RosterCrashTest {

    private static final int SHIFTS = 1_400;

    @TempDir
    private Path folder;

    @RepeatedTest(4)
    void killedImportsAndPromotionsAreWholeOrNotThereR1R3() throws Exception {
        long seed = Long.getLong("daybook.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> acknowledged = killedAfter(1 + random.nextInt(6), random);

        try (Workspace workspace =
                new WorkspaceOpener(Clock.systemUTC()).open(new WorkspaceFile(folder.resolve("test")), null)) {
            String when = "seed %d, after %s".formatted(seed, acknowledged);
            assertThat(workspace.verify().problems()).as(when).isEmpty();
            workspace.work().read(() -> {
                assertWhole(workspace.rosterBooks(), acknowledged, when);
                return acknowledged;
            });
        }
    }

    private static void assertWhole(RosterBooks books, List<String> acknowledged, String when) {
        var hospital = books.hospitals().all().getFirst().id();
        List<VersionView> versions = books.versions().of(hospital).stream()
                .map(ScheduleVersion::view)
                .toList();
        for (VersionView version : versions) {
            assertThat(books.versions().shifts(version.id())).as(when).hasSize(SHIFTS);
            assertThat(books.versions().duties(version.id())).as(when).hasSize(SHIFTS);
        }
        assertThat(books.log().batches(hospital))
                .as(when)
                .hasSameSizeAs(versions)
                .extracting(ScrapeBatch::state)
                .containsOnly(BatchState.COMPLETE);
        List<String> live = versions.stream()
                .filter(version -> version.status() == VersionStatus.PRODUCTION)
                .map(version -> version.id().toString())
                .toList();
        assertThat(live).as(when).hasSizeLessThanOrEqualTo(1);
        for (String line : acknowledged) {
            String id = line.split(" ")[1];
            assertThat(versions)
                    .as(when)
                    .anyMatch(version -> version.id().toString().equals(id));
            if (line.startsWith("promoted")) {
                assertThat(versions)
                        .as(when)
                        .noneMatch(version ->
                                version.id().toString().equals(id) && version.status() == VersionStatus.STAGING);
            }
        }
    }

    private List<String> killedAfter(int lines, Random random) throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RosterCrashTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                said.add(Objects.requireNonNull(out.readLine(), "the process has ended early"));
            }
            LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(400)));
            child.toHandle().destroyForcibly();
            out.lines().filter(line -> line.endsWith(".")).forEach(said::add);
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(child.exitValue()).as("killed, not ended").isNotZero();
        return said;
    }

    /** The process that is killed: it imports and promotes, one version over the other, and says what is done. */
    public static void main(String[] args) {
        RosterFixture roster = RosterFixture.in(Path.of(args[0]));
        for (int number = 0; number < LargeRoster.PEOPLE; number++) {
            roster.radiologist(LargeRoster.person(number), null);
        }
        @Nullable ScheduleVersionId live = null;
        for (int round = 0; round < 1_000; round++) {
            ScheduleVersionId next = roster.imports()
                    .carryOut(
                            roster.admin(),
                            RosterRequest.of(roster.hospital(), LargeRoster.reading(SHIFTS), "roster.ods")
                                    .onceMore(),
                            Progress.unwatched())
                    .orThrow()
                    .version();
            say("imported " + next + " .");
            roster.versions().promote(roster.admin(), next, live).orThrow();
            live = next;
            say("promoted " + next + " .");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
