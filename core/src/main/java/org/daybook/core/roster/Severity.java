package org.daybook.core.roster;

/** How much a finding weighs (rule R3). */
public enum Severity {
    /** Good to know; blocks nothing. */
    INFO,
    /** Blocks the promotion until somebody acknowledges it. */
    WARNING,
    /** Blocks the import. */
    ERROR
}
