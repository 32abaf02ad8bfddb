package org.daybook.core.access;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in, and what as. Every change is one command. There is always an active administrator left; what is done
 * here stands outside undo and redo, because it decides who may undo.
 */
public final class UserDesk {

    private static final Intent ADD = new Intent("access.user-add", Permission.MANAGE_USERS);
    private static final Intent ROLES = new Intent("access.user-roles", Permission.MANAGE_USERS);
    private static final Intent DEACTIVATE = new Intent("access.user-deactivate", Permission.MANAGE_USERS);
    private static final Intent REACTIVATE = new Intent("access.user-reactivate", Permission.MANAGE_USERS);
    private static final Intent PERSON = new Intent("access.user-person", Permission.MANAGE_USERS);
    private static final Intent HOSPITAL = new Intent("access.user-hospital", Permission.MANAGE_USERS);
    private static final Intent PASSWORD = new Intent("access.user-password", Permission.MANAGE_USERS);
    private static final Intent OWN_PASSWORD = new Intent("access.own-password", Permission.VIEW);
    private static final String NO_ROLE =
            "A user needs at least one role. Deactivate the user to take all of them away.";

    private final UnitOfWork work;
    private final Users users;
    private final PasswordHasher hasher;
    private final Ids ids;
    private final Clock clock;

    public UserDesk(UnitOfWork work, Users users, PasswordHasher hasher, Ids ids, Clock clock) {
        this.work = work;
        this.users = users;
        this.hasher = hasher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds somebody who signs in.
     *
     * @param person the person they are in the schedule, if any
     */
    public Outcome<UserId> add(
            Actor actor, String login, String name, Set<Role> roles, @Nullable PersonId person, CharSequence password) {
        if (login.isBlank() || name.isBlank()) {
            return Outcome.refused("A user needs a name, and a name to sign in with.");
        }
        if (roles.isEmpty()) {
            return Outcome.refused(NO_ROLE);
        }
        Optional<String> weak = PasswordRule.fault(password);
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        String hash = hasher.hash(password);
        return work.run(actor, ADD, () -> {
            if (users.byLogin(login).isPresent()) {
                return Outcome.refused("There is a user %s already. Nothing was changed; choose another name."
                        .formatted(User.normalised(login)));
            }
            UserId id = new UserId(ids.next());
            User user = new User(
                    id, login, name.strip(), roles, person, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            users.add(user, new Credential(id, hash));
            return Outcome.done(id, "Added the user %s".formatted(user.login()));
        });
    }

    /** Refused when it would leave nobody who may manage users. */
    public Outcome<UserId> changeRoles(Actor actor, UserId id, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Outcome.refused(NO_ROLE);
        }
        return change(actor, ROLES, id, user -> {
            if (!roles.contains(Role.ADMIN) && isLastAdmin(user)) {
                return lastAdmin(user);
            }
            user.takeRoles(roles);
            return Outcome.done(id, "Changed the roles of %s".formatted(user.login()));
        });
    }

    /** They can no longer sign in, and what they still have open does nothing more. */
    public Outcome<UserId> deactivate(Actor actor, UserId id) {
        return change(actor, DEACTIVATE, id, user -> {
            if (isLastAdmin(user)) {
                return lastAdmin(user);
            }
            user.deactivate();
            return Outcome.done(id, "Deactivated the user %s".formatted(user.login()));
        });
    }

    /** They can sign in again, with the roles and the password they had. */
    public Outcome<UserId> reactivate(Actor actor, UserId id) {
        return change(actor, REACTIVATE, id, user -> {
            user.reactivate();
            return Outcome.done(id, "Let the user %s sign in again".formatted(user.login()));
        });
    }

    /**
     * Says who in the schedule a user is. Their next sign-in knows it.
     *
     * @param person null for nobody
     */
    public Outcome<UserId> link(Actor actor, UserId id, @Nullable PersonId person) {
        return change(actor, PERSON, id, user -> {
            if (person != null && users.all().stream().anyMatch(other -> isAnother(other, user, person))) {
                return Outcome.refused(
                        "Somebody else signs in as that person already. Nothing was changed; choose another.");
            }
            user.be(person);
            return Outcome.done(id, "Changed who the user %s is in the schedule".formatted(user.login()));
        });
    }

    /**
     * Says for which hospital's roster a user is there. Their next sign-in knows it.
     *
     * @param hospital null for all
     */
    public Outcome<UserId> limit(Actor actor, UserId id, @Nullable HospitalId hospital) {
        return change(actor, HOSPITAL, id, user -> {
            user.workFor(hospital);
            return Outcome.done(id, "Changed for which hospital the user %s is there".formatted(user.login()));
        });
    }

    private static boolean isAnother(User other, User user, PersonId person) {
        return !other.id().equals(user.id())
                && other.person().filter(person::equals).isPresent();
    }

    /** Anybody may change their own; others' need the permission to manage users. */
    public Outcome<UserId> changePassword(Actor actor, UserId id, CharSequence password) {
        Optional<String> weak = PasswordRule.fault(password);
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        String hash = hasher.hash(password);
        return change(actor, actor.user().equals(id) ? OWN_PASSWORD : PASSWORD, id, user -> {
            users.credentialOf(id).orElseThrow().changeTo(hash);
            return Outcome.done(id, "Changed the password of %s".formatted(user.login()));
        });
    }

    private Outcome<UserId> change(Actor actor, Intent intent, UserId id, Function<User, Outcome<UserId>> change) {
        return work.run(
                actor,
                intent,
                () -> users.find(id)
                        .map(change)
                        .orElseGet(() -> Outcome.refused("There is no user %s in this workspace.".formatted(id))));
    }

    private boolean isLastAdmin(User user) {
        return user.isActiveAdmin()
                && users.all().stream().filter(User::isActiveAdmin).count() == 1;
    }

    private static Outcome<UserId> lastAdmin(User user) {
        return Outcome.refused("%s is the last administrator. Make somebody else one first.".formatted(user.name()));
    }
}
