package org.daybook.app.settings;

/** One page of the settings. */
enum Section {
    APPEARANCE,
    CALENDAR,
    WORKSPACE,
    USERS,
    BACKUPS,
    SYNC
}
