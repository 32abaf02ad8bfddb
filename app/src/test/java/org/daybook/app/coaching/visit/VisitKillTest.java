package org.daybook.app.coaching.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.daybook.core.access.UserId;
import org.daybook.core.coaching.VisitId;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process in which somebody types without a pause is killed: at most what was typed in the last two seconds is gone. */
@Tag("slow")
class VisitKillTest {

    private static final Duration MOST_LOST = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private record Line(long at, int letters) {}

    @Test
    void atMostTheLastTwoSecondsOfTypingAreLost() throws Exception {
        long seed = Long.getLong("daybook.seed", System.nanoTime());
        VisitId visit;
        UserId whose;
        try (VisitFixture coaching = VisitFixture.in(folder)) {
            visit = coaching.visit;
            whose = coaching.admin.user();
        }
        long typing = Duration.ofMillis(3_000 + new Random(seed).nextInt(2_000)).toNanos();
        int settled = typeUntilKilled(visit, typing);

        String kept;
        try (Workspace workspace =
                new WorkspaceOpener(Clock.systemUTC()).open(new WorkspaceFile(folder.resolve("stored")), null)) {
            kept = workspace.drafts().of(whose, visit.value()).getOrDefault(VisitViewModel.NOTE, "");
            assertThat(workspace.verify().problems()).isEmpty();
        }
        assertThat(kept).hasSizeGreaterThanOrEqualTo(settled).startsWith("abcdefghijklmnopqrstuvwxyzabc");
        System.out.printf("%d letters two seconds before, %d kept, seed %d%n", settled, kept.length(), seed);
    }

    /** Returns how many letters had been typed two seconds before the end. */
    private int typeUntilKilled(VisitId visit, long typing) throws Exception {
        Process process = TypingProcess.start(folder.resolve("stored"), visit);
        Deque<Line> said = new ArrayDeque<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
            do {
                String line = lines.readLine();
                assertThat(line).as("it has ended early").isNotNull();
                said.addLast(new Line(System.nanoTime(), Integer.parseInt(String.valueOf(line))));
            } while (said.getLast().at() - said.getFirst().at() < typing);
        } finally {
            process.destroyForcibly().waitFor();
        }
        long end = said.getLast().at() - MOST_LOST.toNanos();
        return said.stream()
                .filter(line -> line.at() <= end)
                .mapToInt(Line::letters)
                .max()
                .orElseThrow();
    }
}
