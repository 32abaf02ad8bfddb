package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is there after the process died without a word, also where the store had begun to use freed
 * space again, which it does 45 seconds after freeing it and here at once.
 */
@Tag("slow")
class CrashTest {

    private static final int COMMANDS = 60;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedCommandOutlivesTheProcess() throws IOException, InterruptedException, CannotOpen {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isEqualTo(9);
        long acknowledged = said.lines().mapToLong(Long::parseLong).max().orElseThrow();

        try (Workspace workspace = new WorkspaceOpener(new TestClock(Instant.parse("2026-03-03T08:00:00Z")))
                .open(new WorkspaceFile(folder.resolve("test")), null)) {
            assertThat(workspace.journal().newest(1).getFirst().no()).isEqualTo(acknowledged);
            assertThat(workspace.verify().problems()).isEmpty();
        }
    }

    /** The process that dies: each command is acknowledged by its number in the journal. */
    public static void main(String[] args) throws SQLException {
        TestWorkspace test = TestWorkspace.in(Path.of(args[0]));
        try (Connection connection =
                        Store.of("", test.file(), null).dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
        }
        for (int i = 0; i < COMMANDS; i++) {
            test.person("Person " + i);
            System.out.println(test.workspace().journal().newest(1).getFirst().no());
            System.out.flush();
        }
        Runtime.getRuntime().halt(9);
    }
}
