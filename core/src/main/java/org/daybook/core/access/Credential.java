package org.daybook.core.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user proves themselves with, apart from the user so that it is read only to sign in. After five wrong tries in
 * a row each further one must wait, twice as long each time, an hour at the most.
 */
@Entity
@Table(name = "credential")
public class Credential {

    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    private UserId id;

    @Version
    private long revision;

    private String passwordHash;
    private int failedTries;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant lastSignInAt;

    @SuppressWarnings("NullAway.Init")
    protected Credential() {}

    public Credential(UserId id, String passwordHash) {
        this.id = id;
        this.passwordHash = passwordHash;
    }

    String passwordHash() {
        return passwordHash;
    }

    int failedTries() {
        return failedTries;
    }

    /** How long the next try must wait: nothing when it need not. */
    Duration waitAt(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    void failedAt(Instant now) {
        failedTries++;
        if (failedTries >= FREE_TRIES) {
            int doublings = Math.min(failedTries - FREE_TRIES, 12);
            Duration wait = Duration.ofSeconds(1L << doublings);
            lockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    void signedInAt(Instant now) {
        succeeded();
        lastSignInAt = now;
    }

    /** When its user last came in through the window; empty where they never did. */
    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    void succeeded() {
        failedTries = 0;
        lockedUntil = null;
    }

    void changeTo(String newHash) {
        passwordHash = newHash;
        succeeded();
    }
}
