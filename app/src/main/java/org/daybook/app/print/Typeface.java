package org.daybook.app.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a document: Liberation Sans, which comes with PDFBox, and for what it lacks the fonts of this computer.
 * A letter nobody has is shown by a box.
 */
final class Typeface {

    private static final String OWN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;
    private static final int SPACE = ' ';

    private final PDDocument document;
    private final List<Path> others;
    private final Face own;
    private final Map<Integer, Face> faces = new HashMap<>();
    private @Nullable List<Face> spare;

    /** @param others font files to try, in this order, for letters the own font lacks; those not there are passed over */
    Typeface(PDDocument document, List<Path> others) {
        this.document = document;
        this.others = others;
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(OWN), OWN)) {
            own = new Face(document, new TTFParser().parse(new RandomAccessReadBuffer(font)));
        } catch (IOException broken) {
            throw new UncheckedIOException("The font that comes with PDFBox cannot be read.", broken);
        }
    }

    /** The same words in letters that can be drawn, without what takes no room. */
    String readable(String words) {
        StringBuilder readable = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                readable.appendCodePoint(SPACE);
            } else if (!takesNoRoom(codePoint)) {
                readable.appendCodePoint(face(codePoint).has(codePoint) ? codePoint : BOX);
            }
        });
        return readable.toString();
    }

    /** Direction marks, joiners, variation selectors and the like. */
    private static boolean takesNoRoom(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || Character.UnicodeBlock.of(codePoint) == Character.UnicodeBlock.VARIATION_SELECTORS;
    }

    /** @param words readable ones */
    double width(String words, Ink ink) {
        return words.codePoints()
                .mapToDouble(each -> face(each).width(each) * ink.size() + ink.spacing())
                .sum();
    }

    /** The font that has a letter, or the own font if none has. */
    Face face(int codePoint) {
        return faces.computeIfAbsent(codePoint, this::find);
    }

    private Face find(int codePoint) {
        if (own.has(codePoint)) {
            return own;
        }
        return spare().stream().filter(face -> face.has(codePoint)).findFirst().orElse(own);
    }

    private List<Face> spare() {
        if (spare == null) {
            List<Face> found = new ArrayList<>();
            for (Path file : others) {
                if (Files.isReadable(file)) {
                    load(file, found);
                }
            }
            spare = found;
        }
        return spare;
    }

    /** A font that cannot be read, or may not be embedded, is no help; there may be another. */
    private void load(Path file, List<Face> found) {
        try {
            found.add(new Face(document, parsed(file)));
        } catch (IOException | IllegalArgumentException _) {
            // The letters it would have had are shown by a box.
        }
    }

    private static TrueTypeFont parsed(Path file) throws IOException {
        if (!String.valueOf(file.getFileName()).endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        }
        List<TrueTypeFont> fonts = new ArrayList<>();
        new TrueTypeCollection(file.toFile()).processAllFonts(fonts::add);
        return fonts.getFirst();
    }
}
