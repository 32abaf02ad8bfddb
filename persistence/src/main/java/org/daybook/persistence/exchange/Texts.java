package org.daybook.persistence.exchange;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.text.Normalizer;
import java.util.Locale;

/** Texts of files, as people read them. */
public final class Texts {

    private static final int BRIEF = 60;

    private Texts() {}

    /** Unescapes a text value (RFC 5545 section 3.3.11) and leaves out what cannot be shown. */
    static String read(String value) {
        return shown(VObjectPropertyValues.unescape(value)).strip();
    }

    /** Leaves out control characters; line breaks become {@code \n}. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** A text on one line, short enough for a sentence. */
    public static String brief(String text) {
        String line = shown(text).replace('\n', ' ').strip();
        return line.length() <= BRIEF
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(0, Math.min(BRIEF - 1, line.codePointCount(0, line.length()))))
                        .concat("…");
    }

    /** The letters of a text alone, small and without accents, so that headings and words can be compared. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
