package org.daybook.app.print;

/**
 * How text is written.
 *
 * @param size in points
 * @param struck whether a line goes through it
 */
record Ink(double size, boolean bold, boolean struck, Tone tone) {

    private static final double LEADING = 1.2;
    private static final double TRACKING = 0.018;
    private static final double ASCENT = 0.93;

    static Ink plain(double size) {
        return new Ink(size, false, false, Tone.BLACK);
    }

    static Ink bold(double size) {
        return new Ink(size, true, false, Tone.BLACK);
    }

    static Ink quiet(double size) {
        return new Ink(size, false, false, Tone.QUIET);
    }

    Ink struckIf(boolean condition) {
        return new Ink(size, bold, condition, tone);
    }

    /** Bold letters stand a little farther apart, so that their outlines do not touch. */
    double spacing() {
        return bold ? size * TRACKING : 0;
    }

    double lineHeight() {
        return size * LEADING;
    }

    /** From the top of its line down to where the letters stand. */
    double ascent() {
        return size * ASCENT;
    }
}
