package org.daybook.core.access;

import java.util.Set;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in user, on whose behalf commands run.
 *
 * @param person the person they are in the schedule, if any
 * @param hospital the one hospital whose roster they may change; null for all
 */
public record Actor(
        UserId user,
        String name,
        Set<Role> roles,
        @Nullable PersonId person,
        @Nullable HospitalId hospital) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who is there for all hospitals. */
    public Actor(UserId user, String name, Set<Role> roles, @Nullable PersonId person) {
        this(user, name, roles, person, null);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
