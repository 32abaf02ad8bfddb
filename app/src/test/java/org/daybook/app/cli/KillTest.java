package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed at any moment loses nothing it acknowledged, and leaves nothing in part. */
@Tag("slow")
class KillTest {

    private static final int COMMANDS = 200;
    private static final int KILLS = 8;
    private static final Pattern ACKNOWLEDGED = Pattern.compile("(\\d+) (\\d+)\\.");

    @TempDir
    Path folder;

    private final Map<Long, Integer> acknowledged = new TreeMap<>();

    @Test
    void everyAcknowledgedCommandSurvivesAKillAndNoOtherIsThereInPart() throws Exception {
        long seed = Long.getLong("daybook.seed", System.nanoTime());
        Random random = new Random(seed);
        Shell shell = Shell.begun(folder);
        shell.done("person", "add", "--name", "Bea");
        shell.done("person", "add", "--name", "Cem");
        int kills = 0;
        while (kills < KILLS || acknowledged.size() < COMMANDS) {
            int more = kills < KILLS - 1 ? 1 + random.nextInt(2 * COMMANDS / KILLS) : COMMANDS - acknowledged.size();
            workUntilKilled(shell, random, Math.max(1, more));
            kills++;
            assertThat(shell.json("verify").get("sound").asBoolean())
                    .as("sound after kill %d; seed %d", kills, seed)
                    .isTrue();
            assertWhole(shell, "after kill %d; seed %d".formatted(kills, seed));
        }
        System.out.printf("%d commands acknowledged, %d kills, seed %d%n", acknowledged.size(), kills, seed);
    }

    @Test
    void secondProcessIsToldWhoHoldsTheWorkspace() throws Exception {
        Shell shell = Shell.begun(folder);
        Process worker = start(shell, 1, Integer.MAX_VALUE);
        try (BufferedReader acks = worker.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(acks.readLine()).as("it has the workspace open").isNotNull();

            Shell.Ran ran = shell.run("journal");

            assertThat(ran.exits(3).err()).contains("already open").contains("process " + worker.pid());
        } finally {
            worker.destroyForcibly().waitFor();
        }
        shell.done("journal");
    }

    private void workUntilKilled(Shell shell, Random random, int commands) throws IOException, InterruptedException {
        Process worker = start(shell, random.nextLong(), Integer.MAX_VALUE);
        try (BufferedReader acks = worker.inputReader(StandardCharsets.US_ASCII)) {
            for (int i = 0; i < commands; i++) {
                note(acks.readLine());
            }
            LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(40)));
            worker.toHandle().destroyForcibly(); // the process itself would throw away what it has said
            acks.lines().forEach(this::note);
        } finally {
            worker.destroyForcibly().waitFor();
        }
        assertThat(worker.exitValue()).as("killed, not ended").isNotZero();
    }

    private void note(@Nullable String line) {
        assertThat(line).as("the worker has ended early").isNotNull();
        Matcher ack = ACKNOWLEDGED.matcher(String.valueOf(line));
        assertThat(ack.matches()).as("no acknowledgement: %s", line).isTrue();
        acknowledged.put(Long.parseLong(ack.group(1)), Integer.parseInt(ack.group(2)));
    }

    private void assertWhole(Shell shell, String when) throws CannotOpen, IOException {
        try (Workspace workspace = new WorkspaceOpener(Clock.systemUTC()).open(new WorkspaceFile(shell.file()), null)) {
            Journal journal = workspace.journal();
            Map<Long, Integer> rows = new TreeMap<>();
            for (JournalEntry entry : journal.newest(Integer.MAX_VALUE)) {
                rows.put(entry.no(), journal.rowsOf(entry.no()).size());
                assertThat(entry.rows()).as("rows of %s, %s", entry, when).isEqualTo(rows.get(entry.no()));
            }
            assertThat(rows).as(when).containsAllEntriesOf(acknowledged);
        }
    }

    private static Process start(Shell shell, long seed, int commands) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        shell.file().toString(),
                        String.valueOf(seed),
                        String.valueOf(commands)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
