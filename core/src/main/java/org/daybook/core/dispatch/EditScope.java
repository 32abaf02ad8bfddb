package org.daybook.core.dispatch;

/** How far a change to one occurrence of a series reaches (rules D2 to D4). */
public enum EditScope {
    /** This occurrence alone. */
    THIS,
    /** This occurrence and those after it: the series is split here. */
    FUTURE,
    /** The whole series. */
    ALL
}
