package org.daybook.app.settings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.jspecify.annotations.Nullable;

/** Who may sign in, on behalf of the user signed in. Slow: not for the FX thread. */
public interface UserAffairs {

    /**
     * Somebody who signs in.
     *
     * @param person who they are in the schedule, or null
     * @param active whether they can sign in now
     * @param hospital the one hospital whose roster they may change, or null for all
     * @param lastSignIn when they last came in through the window, or null where they never did
     */
    record Member(
            UserId id,
            String name,
            String login,
            Set<Role> roles,
            @Nullable PersonId person,
            boolean active,
            @Nullable HospitalId hospital,
            @Nullable Instant lastSignIn) {}

    /** Somebody in the schedule whom a user can be. */
    record Somebody(PersonId id, String name) {}

    /** A hospital that a user can be there for. */
    record Site(HospitalId id, String name) {}

    /** Everybody who may sign in, everybody they might be, and the hospitals they might be there for. */
    record Roster(List<Member> members, List<Somebody> people, List<Site> hospitals) {

        static final Roster NOBODY = new Roster(List.of(), List.of(), List.of());
    }

    /** Somebody who is to sign in from now on. */
    record NewMember(
            String name,
            String login,
            String password,
            Set<Role> roles,
            @Nullable PersonId person) {}

    Roster roster();

    Outcome<UserId> add(NewMember wanted);

    Outcome<UserId> changeRoles(UserId user, Set<Role> roles);

    Outcome<UserId> activate(UserId user, boolean active);

    Outcome<UserId> link(UserId user, @Nullable PersonId person);

    /** @param hospital the one hospital whose roster they may change, or null for all */
    Outcome<UserId> limit(UserId user, @Nullable HospitalId hospital);

    Outcome<UserId> resetPassword(UserId user, String password);

    /** Changes the password of the user signed in, who must know the present one. */
    Outcome<UserId> changeOwnPassword(String present, String wanted);
}
