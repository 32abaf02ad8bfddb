package org.daybook.app.print;

/**
 * How text is written.
 *
 * @param size in points
 * @param struck whether a line goes through it
 */
public record Ink(double size, boolean bold, boolean struck, Tone tone) {

    private static final double LEADING = 1.2;
    private static final double TRACKING = 0.018;
    private static final double ASCENT = 0.93;

    public static Ink plain(double size) {
        return new Ink(size, false, false, Tone.BLACK);
    }

    public static Ink bold(double size) {
        return new Ink(size, true, false, Tone.BLACK);
    }

    public static Ink quiet(double size) {
        return new Ink(size, false, false, Tone.QUIET);
    }

    /** The same in another colour. */
    public Ink in(Tone other) {
        return new Ink(size, bold, struck, other);
    }

    Ink struckIf(boolean condition) {
        return new Ink(size, bold, condition, tone);
    }

    /** Bold letters stand a little farther apart, so that their outlines do not touch. */
    double spacing() {
        return bold ? size * TRACKING : 0;
    }

    public double lineHeight() {
        return size * LEADING;
    }

    /** From the top of its line down to where the letters stand. */
    double ascent() {
        return size * ASCENT;
    }
}
