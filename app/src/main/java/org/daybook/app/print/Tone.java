package org.daybook.app.print;

import java.util.Map;

/** A colour on paper, each part between 0 and 1. */
public record Tone(float red, float green, float blue) {

    public static final Tone BLACK = of(0x14171c);
    public static final Tone QUIET = of(0x4d5562);
    public static final Tone LINE = of(0xc3c8d0);
    public static final Tone FAINT = of(0xe4e7eb);
    /** The one colour of running text, as dark as {@link #QUIET} where there are no colours. */
    public static final Tone ACCENT = of(0x3743ad);

    public static final Tone SHADE = of(0xf1f2f4);
    public static final Tone WHITE = of(0xffffff);

    private static final Tone OTHER = of(0x6b7482);
    private static final Map<String, Tone> BY_CATEGORY = Map.of(
            "TICKET", of(0xc9531e),
            "TASK", of(0x2a78c8),
            "VISIT", of(0x2f9150),
            "CLASS", of(0x8e4ec6),
            "APPOINTMENT", of(0x0f8b8d),
            "ABSENCE", of(0x3a3f47));
    private static final float TINT = 0.09f;
    private static final int BYTE = 0xff;

    static Tone of(int rgb) {
        return new Tone(
                (rgb >> 16 & BYTE) / (float) BYTE, (rgb >> 8 & BYTE) / (float) BYTE, (rgb & BYTE) / (float) BYTE);
    }

    /** The colour of a category of commitments, dark enough to be seen on a printer without colours. */
    static Tone ofCategory(String category) {
        return BY_CATEGORY.getOrDefault(category, OTHER);
    }

    /** So much of it that black text stays readable on it. */
    Tone tint() {
        return mixed(TINT);
    }

    /** A share of it between 0 and 1, the rest white. */
    Tone mixed(float share) {
        return new Tone(1 - (1 - red) * share, 1 - (1 - green) * share, 1 - (1 - blue) * share);
    }
}
