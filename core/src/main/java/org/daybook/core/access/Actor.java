package org.daybook.core.access;

import java.util.Set;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in user, on whose behalf commands run.
 *
 * @param person the person they are in the schedule, if any
 */
public record Actor(
        UserId user, String name, Set<Role> roles, @Nullable PersonId person) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
