package org.daybook.app.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font in a document, with what its letters measure. */
final class Face {

    private final PDFont font;
    private final TrueTypeFont source;
    private final CmapLookup letters;
    private final double unitsPerEm;
    private final Map<Integer, Double> widths = new HashMap<>();

    /** @throws IOException if it is broken, or may not be embedded */
    Face(PDDocument document, TrueTypeFont source) throws IOException {
        this.source = source;
        letters = source.getUnicodeCmapLookup();
        unitsPerEm = source.getUnitsPerEm();
        font = PDType0Font.load(document, source, true);
    }

    PDFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    /** The width of a letter at a size of one. */
    double width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measured);
    }

    private double measured(int codePoint) {
        try {
            return source.getAdvanceWidth(letters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException broken) {
            return 1;
        }
    }
}
