package org.daybook.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process killed in the middle of an import or of a promotion leaves each of them whole or not at all (R1, R3), and
 * the job of the import says which.
 */
@Tag("slow")
class RosterKillTest {

    private static final int KILLS = 6;
    private static final int SHIFTS = 600;

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void killedImportsAndPromotionsLeaveWholeVersionsAndOneInProductionR1() throws Exception {
        long seed = Long.getLong("daybook.seed", System.nanoTime());
        Random random = new Random(seed);
        Shell shell = Shell.begun(folder);
        shell.done("roster", "hospital", "add", "--name", "Charité");
        Path file = Files.writeString(folder.resolve("roster.csv"), roster());
        for (int kill = 1; kill <= KILLS; kill++) {
            String moment = kill % 2 == 0 ? "promoting." : "importing.";
            workUntilKilled(shell, file, random, moment);
            String when = "after kill %d while %s seed %d".formatted(kill, moment, seed);
            assertThat(shell.json("verify").get("sound").asBoolean()).as(when).isTrue();
            assertStanding(shell, when);
            assertJobsSettled(shell, when);
        }
        assertBrokenOffImportIsDoneAgain(shell);
        System.out.printf("%d lines said, %d kills, seed %d%n", said.size(), KILLS, seed);
    }

    /** Kills it a moment after it said, for the second time, what it is about to do. */
    private void workUntilKilled(Shell shell, Path file, Random random, String moment)
            throws IOException, InterruptedException {
        Process worker = start(shell, file);
        try (BufferedReader lines = worker.inputReader(StandardCharsets.US_ASCII)) {
            int times = 0;
            while (times < 2) {
                String line = lines.readLine();
                assertThat(line).as("the worker has ended early").isNotNull();
                said.add(String.valueOf(line));
                times += moment.equals(line) ? 1 : 0;
            }
            long longest = TimeUnit.MILLISECONDS.toNanos(moment.startsWith("import") ? 120 : 40);
            LockSupport.parkNanos(random.nextLong(longest));
            worker.toHandle().destroyForcibly(); // the process itself would throw away what it has said
            lines.lines().forEach(said::add);
        } finally {
            worker.destroyForcibly().waitFor();
        }
        assertThat(worker.exitValue()).as("killed, not ended").isNotZero();
    }

    private void assertStanding(Shell shell, String when) {
        List<String> production = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (JsonNode version : shell.json("roster", "versions")) {
            String id = version.get("id").asText();
            all.add(id);
            if (version.get("status").asText().equals("PRODUCTION")) {
                production.add(id);
            }
            JsonNode found = shell.json("roster", "validate", id, "--dry-run");
            assertThat(found.get("shifts").asInt())
                    .as("shifts of %s, %s", id, when)
                    .isEqualTo(SHIFTS);
            assertThat(found.get("assignments").asInt())
                    .as("assignments of %s, %s", id, when)
                    .isEqualTo(SHIFTS);
        }
        assertThat(production).as("in production, %s", when).hasSizeLessThanOrEqualTo(1);
        assertThat(all).as(when).containsAll(acknowledged("imported "));
        List<String> promoted = acknowledged("promoted ");
        if (!promoted.isEmpty()) {
            String last = promoted.getLast();
            assertThat(production.equals(List.of(last)) || all.indexOf(production.getFirst()) < all.indexOf(last))
                    .as("the last promotion that was acknowledged, or one after it, stands; %s", when)
                    .isTrue();
        }
    }

    private static void assertJobsSettled(Shell shell, String when) {
        List<String> versions = new ArrayList<>();
        shell.json("roster", "versions")
                .forEach(each -> versions.add(each.get("id").asText()));
        List<String> landed = new ArrayList<>();
        for (JsonNode job : shell.json("roster", "jobs")) {
            assertThat(job.get("state").asText()).as(when).isIn("COMPLETE", "RETRY", "PENDING");
            if (job.get("state").asText().equals("COMPLETE")) {
                landed.add(job.get("version").asText());
                assertThat(job.get("shifts").asInt()).as(when).isEqualTo(SHIFTS);
            } else if (job.get("state").asText().equals("RETRY")) {
                assertThat(job.get("errorMessage").asText()).as(when).startsWith("The program ended before");
            }
        }
        assertThat(landed).as("each version has its job, %s", when).containsExactlyInAnyOrderElementsOf(versions);
    }

    private static void assertBrokenOffImportIsDoneAgain(Shell shell) {
        for (JsonNode job : shell.json("roster", "jobs")) {
            if (!job.get("state").asText().equals("COMPLETE")) {
                String id = job.get("id").asText();
                assertThat(shell.json("roster", "jobs", "retry", id)
                                .get("shifts")
                                .asInt())
                        .isEqualTo(SHIFTS);
            }
        }
    }

    private List<String> acknowledged(String what) {
        return said.stream()
                .filter(line -> line.startsWith(what) && line.endsWith("."))
                .map(line -> line.substring(what.length(), line.length() - 1))
                .toList();
    }

    private static String roster() {
        StringBuilder csv = new StringBuilder("Date,Shift type,Start,End,People\n");
        for (int shift = 0; shift < SHIFTS; shift++) {
            csv.append("2026-03-%02d,DAY,%02d:00,%02d:30,Person %d%n"
                    .formatted(1 + shift % 30, shift / 30 % 24, shift / 30 % 24, shift / 30));
        }
        return csv.toString();
    }

    private static Process start(Shell shell, Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RosterWorker.class.getName(),
                        shell.file().toString(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
