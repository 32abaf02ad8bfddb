package org.daybook.core.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private static final Intent SIGNED_IN = new Intent("access.sign-in", Permission.VIEW);

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

    /** A try that leaves no trace where it succeeds at once. */
    public Result attempt(String login, CharSequence password) {
        return attempt(login, password, false);
    }

    /** A try to come in for a while, such as through the window: it is journalled, and remembered as the last one. */
    public Result enter(String login, CharSequence password) {
        return attempt(login, password, true);
    }

    private Result attempt(String login, CharSequence password, boolean noted) {
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
        if (noted) {
            note(user, now);
        } else if (user.failedTries() > 0) {
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
        work.run(gate(user), SIGNED_IN, () -> {
            users.credentialOf(user.id()).orElseThrow().succeeded();
            return Outcome.done(user.id(), afterWrongTries(user));
        });
    }

    private void note(Known known, Instant now) {
        User user = known.user();
        work.run(gate(user), SIGNED_IN, () -> {
            users.credentialOf(user.id()).orElseThrow().signedInAt(now.truncatedTo(ChronoUnit.MILLIS));
            return Outcome.done(
                    user.id(),
                    known.failedTries() > 0 ? afterWrongTries(user) : "%s signed in".formatted(user.login()));
        });
    }

    private static String afterWrongTries(User user) {
        return "%s signed in after wrong tries".formatted(user.login());
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
