package org.daybook.core.access;

/** What a command may ask of its actor. */
public enum Permission {
    VIEW,
    EDIT_SCHEDULE,
    IMPORT,
    EDIT_PEOPLE,
    EDIT_ROSTER,
    EDIT_COACHING,
    MANAGE_USERS,
    MANAGE_WORKSPACE,
    UNDO_OTHERS,
    VIEW_JOURNAL
}
