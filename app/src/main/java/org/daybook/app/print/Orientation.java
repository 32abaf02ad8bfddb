package org.daybook.app.print;

/** Which way the paper is held. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
