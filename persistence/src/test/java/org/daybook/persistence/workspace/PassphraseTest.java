package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting, changing and removing the passphrase of a workspace that is there already. */
@Tag("slow")
class PassphraseTest {

    private static final char[] SESAME = "open sesame".toCharArray();
    private static final char[] OTHER = "open barley".toCharArray();

    @TempDir
    private Path folder;

    private WorkspaceFile file;
    private WorkspaceOpener opener;
    private List<String> names;

    @BeforeEach
    void closedWorkspace() {
        TestWorkspace test = TestWorkspace.in(folder);
        test.person("Ana");
        test.person("Ben");
        file = test.file();
        names = test.names();
        opener = new WorkspaceOpener(test.clock());
        test.close();
    }

    @AfterEach
    void nothingIsLeftLyingAbout() {
        assertThat(folder.resolve("test.rekeying")).doesNotExist();
    }

    @Test
    void aPassphraseSetHidesWhatIsInTheFileAndLosesNothing() throws Exception {
        assertThat(plain()).contains("Ana");

        opener.changePassphrase(file, null, SESAME);

        assertThat(plain()).doesNotContain("Ana");
        assertThat(namesUnder(SESAME)).isEqualTo(names);
        assertThat(refusal(null)).isEqualTo(Reason.WRONG_PASSPHRASE);
    }

    @Test
    void aPassphraseChangedOpensAndTheOldOneNoLongerDoes() throws Exception {
        opener.changePassphrase(file, null, SESAME);

        opener.changePassphrase(file, SESAME, OTHER);

        assertThat(namesUnder(OTHER)).isEqualTo(names);
        assertThat(refusal(SESAME)).isEqualTo(Reason.WRONG_PASSPHRASE);
    }

    @Test
    void aPassphraseRemovedIsAskedForNoMore() throws Exception {
        opener.changePassphrase(file, null, SESAME);

        opener.changePassphrase(file, SESAME, null);

        assertThat(namesUnder(null)).isEqualTo(names);
    }

    @Test
    void aWrongPassphraseChangesNothing() throws Exception {
        opener.changePassphrase(file, null, SESAME);
        byte[] before = Files.readAllBytes(file.file());

        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> opener.changePassphrase(file, OTHER, null));

        assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSPHRASE);
        assertThat(Files.readAllBytes(file.file())).isEqualTo(before);
    }

    @Test
    void anOpenWorkspaceKeepsItsPassphrase() throws Exception {
        try (Workspace open = opener.open(file, null)) {
            CannotOpen refused =
                    catchThrowableOfType(CannotOpen.class, () -> opener.changePassphrase(file, null, SESAME));

            assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
            assertThat(open.encrypted()).isFalse();
        }
    }

    @Test
    void anOpenWorkspaceTellsTheRightPassphraseFromAWrongOne() throws Exception {
        opener.changePassphrase(file, null, SESAME);

        try (Workspace open = opener.open(file, SESAME)) {
            assertThat(open.encrypted()).isTrue();
            assertThat(open.opensWith(SESAME)).isTrue();
            assertThat(open.opensWith(OTHER)).isFalse();
        }
    }

    @Test
    void aProcessKilledMeanwhileLeavesTheOldFileOrTheNewOne() throws Exception {
        for (int delay = 0; delay < KILLS; delay++) {
            Process child = rekeying();
            assertThat(child.getInputStream().read()).as("it began").isEqualTo('>');
            child.waitFor(delay * STEP_MILLIS, TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();

            boolean changed = Inspection.isEncrypted(file);
            assertThat(namesUnder(changed ? SESAME : null)).isEqualTo(names);
            if (changed) {
                opener.changePassphrase(file, SESAME, null);
            }
        }
    }

    private static final int KILLS = 8;
    private static final int STEP_MILLIS = 60;

    private Process rekeying() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PassphraseTest.class.getName(),
                        file.file().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process that is killed. */
    public static void main(String[] args) throws CannotOpen {
        System.out.print('>');
        System.out.flush();
        new WorkspaceOpener(Clock.systemUTC()).changePassphrase(new WorkspaceFile(Path.of(args[0])), null, SESAME);
    }

    private String plain() throws IOException {
        return Files.readString(file.file(), StandardCharsets.ISO_8859_1);
    }

    private List<String> namesUnder(char @Nullable [] passphrase) throws CannotOpen, IOException {
        try (Workspace workspace = opener.open(file, passphrase)) {
            assertThat(workspace.verify().problems()).isEmpty();
            return workspace
                    .work()
                    .read(() -> workspace.people().all().stream()
                            .map(person -> person.name())
                            .toList());
        }
    }

    private Reason refusal(char @Nullable [] passphrase) {
        return catchThrowableOfType(CannotOpen.class, () -> opener.open(file, passphrase))
                .reason();
    }
}
