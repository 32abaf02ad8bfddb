package org.daybook.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Credential;
import org.daybook.core.access.PasswordHasher;
import org.daybook.core.access.Role;
import org.daybook.core.access.SignIn;
import org.daybook.core.journal.JournalEntry;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private static final SignIn.Result.Wrong WRONG =
            new SignIn.Result.Wrong("The user name or the password is wrong. Check both, and whether Caps Lock is on.");

    private final CountingHasher hasher = new CountingHasher();

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private Actor vera;

    /** Matches what {@link TestWorkspace#actor} sets, and notes what it is asked. */
    private static final class CountingHasher implements PasswordHasher {

        private final List<String> asked = new ArrayList<>();

        @Override
        public String hash(CharSequence password) {
            asked.add("hash");
            return "plain:" + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            asked.add("matches");
            return hash.equals("plain:" + password);
        }
    }

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        vera = test.actor("vera", Role.VIEWER);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theRightPasswordIsWelcomeHoweverTheNameIsWritten() {
        assertThat(attempt(" Vera ", "pass word")).isEqualTo(new SignIn.Result.Welcome(vera));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertThat(attempt("vera", "password")).isEqualTo(WRONG);
        assertThat(attempt("nobody", "password")).isEqualTo(WRONG);
    }

    @Test
    void anUnknownNameCostsAHashToo() {
        attempt("nobody", "password");

        assertThat(hasher.asked).containsExactly("hash");
    }

    @Test
    void aDeactivatedUserIsLikeAnUnknownOne() {
        test.users().deactivate(test.admin(), vera.user()).orThrow();

        assertThat(attempt("vera", "pass word")).isEqualTo(WRONG);
        assertThat(hasher.asked).containsExactly("hash");
    }

    @Test
    void theSixthTryMustWait() {
        tryWrongly(5);

        assertThat(attempt("vera", "pass word"))
                .isEqualTo(new SignIn.Result.Wait(
                        Duration.ofSeconds(1), "Too many wrong passwords. Wait 2 seconds, then try again."));
    }

    @Test
    void theWaitDoublesWithEachWrongTryUpToAnHour() {
        tryWrongly(5);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Duration wait = ((SignIn.Result.Wait) attempt("vera", "password")).waiting();
            waits.add(wait.toSeconds());
            test.clock().advance(wait);
            attempt("vera", "password");
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 1024L, 2048L, 3600L, 3600L);
    }

    @Test
    void wrongTriesAreForgivenAfterTheRightPassword() {
        tryWrongly(5);
        test.clock().advance(Duration.ofSeconds(1));
        assertThat(attempt("vera", "pass word")).isInstanceOf(SignIn.Result.Welcome.class);

        tryWrongly(4);

        assertThat(attempt("vera", "pass word")).isInstanceOf(SignIn.Result.Welcome.class);
    }

    @Test
    void theCountOfWrongTriesOutlivesTheNight() {
        tryWrongly(5);
        test.reopen();

        assertThat(attempt("vera", "pass word")).isInstanceOf(SignIn.Result.Wait.class);
    }

    @Test
    void wrongTriesAreInTheJournalAndTheRightOneIsNot() {
        attempt("vera", "pass word");
        attempt("vera", "password");

        assertThat(test.workspace().journal().newest(2))
                .extracting(JournalEntry::summary)
                .containsExactly("A wrong password was given for vera", "Added the user vera");
    }

    @Test
    void whoComesInThroughTheWindowIsJournalledAndRemembered() {
        assertThat(lastSignIn()).isEmpty();
        tryWrongly(1);

        assertThat(signIn().enter("vera", "pass word")).isEqualTo(new SignIn.Result.Welcome(vera));
        assertThat(lastSignIn()).contains(test.clock().instant());
        test.clock().advance(Duration.ofHours(1));
        signIn().enter("vera", "pass word");

        assertThat(lastSignIn()).contains(test.clock().instant());
        assertThat(test.workspace().journal().newest(2))
                .extracting(JournalEntry::summary)
                .containsExactly("vera signed in", "vera signed in after wrong tries");
    }

    @Test
    void whoIsNotLetInIsNotRemembered() {
        assertThat(signIn().enter("vera", "password")).isEqualTo(WRONG);

        assertThat(lastSignIn()).isEmpty();
    }

    private Optional<Instant> lastSignIn() {
        return test.workspace()
                .work()
                .read(() -> test.workspace().users().credentialOf(vera.user()).flatMap(Credential::lastSignInAt));
    }

    @Test
    void rolesAreThoseOfNow() {
        test.users().changeRoles(test.admin(), vera.user(), Set.of(Role.COACH)).orThrow();

        assertThat(((SignIn.Result.Welcome) attempt("vera", "pass word"))
                        .actor()
                        .roles())
                .containsExactly(Role.COACH);
    }

    private void tryWrongly(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempt("vera", "password")).isEqualTo(WRONG);
        }
    }

    private SignIn.Result attempt(String login, String password) {
        return signIn().attempt(login, password);
    }

    private SignIn signIn() {
        return new SignIn(test.workspace().work(), test.workspace().users(), hasher, test.clock());
    }
}
