package org.daybook.app.print;

import java.util.Locale;
import java.util.Set;

/** The sizes of paper that printers hold, in points of 1/72 inch. */
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private static final Set<String> OF_LETTER =
            Set.of("US", "CA", "MX", "CL", "CO", "CR", "GT", "PA", "PH", "PR", "VE");

    private final double shortSide;
    private final double longSide;

    Paper(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** What is in the printers of a country. */
    public static Paper usualIn(Locale locale) {
        return OF_LETTER.contains(locale.getCountry()) ? LETTER : A4;
    }

    double width(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? shortSide : longSide;
    }

    double height(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? longSide : shortSide;
    }
}
