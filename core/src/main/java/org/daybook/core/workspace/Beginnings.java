package org.daybook.core.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Credential;
import org.daybook.core.access.PasswordHasher;
import org.daybook.core.access.PasswordRule;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Role;
import org.daybook.core.access.User;
import org.daybook.core.access.UserId;
import org.daybook.core.access.Users;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;

/** The first command of every workspace: its profile and its first administrator, in one entry. */
public final class Beginnings {

    private static final Intent BEGIN = new Intent("workspace.begin", Permission.MANAGE_WORKSPACE);

    private final UnitOfWork work;
    private final Profiles profiles;
    private final Users users;
    private final PasswordHasher hasher;
    private final Ids ids;
    private final Clock clock;

    public Beginnings(UnitOfWork work, Profiles profiles, Users users, PasswordHasher hasher, Ids ids, Clock clock) {
        this.work = work;
        this.profiles = profiles;
        this.users = users;
        this.hasher = hasher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins an empty workspace.
     *
     * @param password at least 8 characters
     * @return the administrator, signed in
     */
    public Outcome<Actor> begin(String name, ZoneId zone, String adminLogin, String adminName, CharSequence password) {
        if (name.isBlank() || adminLogin.isBlank() || adminName.isBlank()) {
            return Outcome.refused("A workspace needs a name, and its first user a name to sign in with.");
        }
        Optional<String> weak = PasswordRule.fault(password);
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        User admin = new User(new UserId(ids.next()), adminLogin, adminName.strip(), Set.of(Role.ADMIN), null, now);
        Credential credential = new Credential(admin.id(), hasher.hash(password));
        return work.run(admin.asActor(), BEGIN, () -> {
            if (profiles.find().isPresent()) {
                return Outcome.refused("This workspace has already begun.");
            }
            profiles.add(new WorkspaceProfile(ids.next(), name.strip(), zone, now));
            users.add(admin, credential);
            return Outcome.done(admin.asActor(), "Began the workspace %s".formatted(name.strip()));
        });
    }
}
