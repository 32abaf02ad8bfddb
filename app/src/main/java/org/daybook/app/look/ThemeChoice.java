package org.daybook.app.look;

/** Which theme is wanted: always one of them, or that of the system, which may change by the hour. */
public enum ThemeChoice {
    LIGHT,
    DARK,
    SYSTEM;

    static ThemeChoice of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }
}
