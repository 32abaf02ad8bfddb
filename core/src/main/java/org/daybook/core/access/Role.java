package org.daybook.core.access;

import static org.daybook.core.access.Permission.EDIT_PEOPLE;
import static org.daybook.core.access.Permission.EDIT_SCHEDULE;
import static org.daybook.core.access.Permission.IMPORT;
import static org.daybook.core.access.Permission.VIEW;

import java.util.EnumSet;
import java.util.Set;

/** What a user is here for; a user may have several roles and may do what any of them may. */
public enum Role {
    ADMIN(EnumSet.allOf(Permission.class)),
    SCHEDULER(EnumSet.of(VIEW, EDIT_SCHEDULE, IMPORT, EDIT_PEOPLE)),
    DISPATCHER(EnumSet.of(VIEW, EDIT_SCHEDULE, IMPORT)),
    COACH(EnumSet.of(VIEW, EDIT_SCHEDULE)),
    VIEWER(EnumSet.of(VIEW));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
