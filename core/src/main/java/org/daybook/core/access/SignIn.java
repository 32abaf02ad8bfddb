package org.daybook.core.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;

/**
 * Signing in. An unknown name costs the same time as a wrong password, and both get the same answer; failures are
 * journalled, and slow further tries down.
 */
public final class SignIn {

    private static final Intent FAILED = new Intent("access.sign-in-failed", Permission.VIEW);
    private static final Intent FORGIVEN = new Intent("access.sign-in", Permission.VIEW);

    private final UnitOfWork work;
    private final Users users;
    private final PasswordHasher hasher;
    private final Clock clock;

    public SignIn(UnitOfWork work, Users users, PasswordHasher hasher, Clock clock) {
        this.work = work;
        this.users = users;
        this.hasher = hasher;
        this.clock = clock;
    }

    /** What came of a try. */
    public sealed interface Result {

        record Welcome(Actor actor) implements Result {}

        /** The name or the password is wrong; which, is not said. */
        record Wrong(String sentence) implements Result {}

        /** Too many wrong tries: the next is heard after the wait. */
        record Wait(Duration waiting, String sentence) implements Result {}
    }

    private record Known(User user, String hash, int failedTries, Duration waiting) {}

    public Result attempt(String login, CharSequence password) {
        Instant now = clock.instant();
        Optional<Known> known = work.read(() -> users.byLogin(login)
                .filter(User::active)
                .flatMap(user -> users.credentialOf(user.id())
                        .map(credential -> new Known(
                                user, credential.passwordHash(), credential.failedTries(), credential.waitAt(now)))));
        if (known.isEmpty()) {
            hasher.hash(password);
            return wrong();
        }
        Known user = known.get();
        if (user.waiting().isPositive()) {
            return new Result.Wait(user.waiting(), waitSentence(user.waiting()));
        }
        if (!hasher.matches(password, user.hash())) {
            noteFailure(user.user(), now);
            return wrong();
        }
        if (user.failedTries() > 0) {
            forgive(user.user());
        }
        return new Result.Welcome(user.user().asActor());
    }

    private void noteFailure(User user, Instant now) {
        work.run(gate(user), FAILED, () -> {
            users.credentialOf(user.id()).orElseThrow().failedAt(now);
            return Outcome.done(user.id(), "A wrong password was given for %s".formatted(user.login()));
        });
    }

    private void forgive(User user) {
        work.run(gate(user), FORGIVEN, () -> {
            users.credentialOf(user.id()).orElseThrow().succeeded();
            return Outcome.done(user.id(), "%s signed in after wrong tries".formatted(user.login()));
        });
    }

    private static Actor gate(User user) {
        return new Actor(user.id(), user.name(), Set.of(Role.VIEWER), null);
    }

    private static Result wrong() {
        return new Result.Wrong("The user name or the password is wrong. Check both, and whether Caps Lock is on.");
    }

    private static String waitSentence(Duration wait) {
        return "Too many wrong passwords. Wait %d seconds, then try again.".formatted(wait.toSeconds() + 1);
    }
}
