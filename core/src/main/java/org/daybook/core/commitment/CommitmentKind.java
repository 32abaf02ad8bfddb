package org.daybook.core.commitment;

/** Which desk a commitment comes from. */
public enum CommitmentKind {
    ENTRY,
    ABSENCE,
    SHIFT,
    VISIT
}
