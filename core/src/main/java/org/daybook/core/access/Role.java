package org.daybook.core.access;

import static org.daybook.core.access.Permission.EDIT_COACHING;
import static org.daybook.core.access.Permission.EDIT_PEOPLE;
import static org.daybook.core.access.Permission.EDIT_ROSTER;
import static org.daybook.core.access.Permission.EDIT_SCHEDULE;
import static org.daybook.core.access.Permission.IMPORT;
import static org.daybook.core.access.Permission.VIEW;

import java.util.EnumSet;
import java.util.Set;

/** What a user is here for; a user may have several roles and may do what any of them may. */
public enum Role {
    ADMIN,
    SCHEDULER,
    DISPATCHER,
    COACH,
    VIEWER;

    public Set<Permission> permissions() {
        return switch (this) {
            case ADMIN -> EnumSet.allOf(Permission.class);
            case SCHEDULER -> EnumSet.of(VIEW, EDIT_SCHEDULE, IMPORT, EDIT_PEOPLE, EDIT_ROSTER, EDIT_COACHING);
            case DISPATCHER -> EnumSet.of(VIEW, EDIT_SCHEDULE, IMPORT);
            case COACH -> EnumSet.of(VIEW, EDIT_SCHEDULE, EDIT_COACHING);
            case VIEWER -> EnumSet.of(VIEW);
        };
    }
}
