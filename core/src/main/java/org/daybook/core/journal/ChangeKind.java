package org.daybook.core.journal;

/** What happened to a row. */
public enum ChangeKind {
    INSERTED,
    UPDATED,
    DELETED
}
