package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.core.journal.Outcome;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

    private static final String FULL = "The disk is full. Nothing was changed; what was saved before is safe."
            + " Free some space, then try again.";

    /** Where the store closed itself, only opening it again tells whether the last command got there. */
    private static final List<Outcome<?>> REFUSALS = List.of(
            Outcome.refused(FULL),
            Outcome.refused("The workspace's disk failed while this was being saved. What was saved before is safe;"
                    + " whether this change was kept shows once the disk works again. Look at the journal before"
                    + " trying again."));

    @TempDir
    private Path folder;

    private TestWorkspace test;

    @BeforeEach
    void open() {
        FullDisk.leave(Long.MAX_VALUE);
        test = TestWorkspace.in(folder, FullDisk.SCHEME);
    }

    @AfterEach
    void close() {
        FullDisk.leave(Long.MAX_VALUE);
        test.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 20_000, 50_000, 100_000, 200_000})
    void aCommandThatDoesNotFitIsRefusedAndWhatWasAcknowledgedStays(long left) {
        List<String> acknowledged = new ArrayList<>();
        acknowledged.add("Ana");
        test.person("Ana");
        FullDisk.leave(left);

        Outcome<?> last = Outcome.done("", "");
        for (int i = 0; i < 2_000 && last instanceof Outcome.Done; i++) {
            String name = "Ben %04d".formatted(i);
            last = test.addPerson(test.admin(), name);
            if (last instanceof Outcome.Done) {
                acknowledged.add(name);
            }
        }

        assertThat(last).isIn(REFUSALS);
        assertThat(test.addPerson(test.admin(), "Cleo")).isIn(REFUSALS);
        FullDisk.leave(Long.MAX_VALUE);
        assertThat(test.addPerson(test.admin(), "Dora")).as("with space again").isInstanceOf(Outcome.Done.class);
        acknowledged.add("Dora");
        assertThat(test.names()).isEqualTo(acknowledged);
        assertThat(test.workspace().verify().problems()).isEmpty();
        test.reopen();
        assertThat(test.names()).as("the next day").isEqualTo(acknowledged);
    }

    @Test
    void aWorkspaceThatDoesNotFitIsNotMadeAndLeavesNoFile() {
        FullDisk.leave(10_000);
        WorkspaceFile other = new WorkspaceFile(folder.resolve("other"));

        assertThatThrownBy(() -> new WorkspaceOpener(test.clock(), FullDisk.SCHEME).create(other, null))
                .isInstanceOfSatisfying(
                        CannotOpen.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL))
                .hasMessageContaining("is full");

        assertThat(other.exists()).isFalse();
        assertThat(folder.toFile().list((_, name) -> name.startsWith("other"))).isEmpty();
    }

    @Test
    void closingOnAFullDiskLosesNothing() {
        test.person("Ana");
        FullDisk.leave(0);
        test.reopen();

        assertThat(test.names()).containsExactly("Ana");
    }
}
