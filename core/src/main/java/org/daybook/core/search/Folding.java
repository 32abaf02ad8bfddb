package org.daybook.core.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;

/**
 * Makes words comparable that people take for the same: no capitals, no accents, and no letters a foreign keyboard does
 * not have. Letters that are also spelled out ({@code Müller}, {@code Mueller}) give a word a second form, so that it is
 * found by either; {@code muller} finds no {@code Mueller}, which is another name.
 */
final class Folding {

    /** What is longer is cut in texts and in what is looked for alike. */
    static final int LONGEST = 40;

    private Folding() {}

    /** The forms of a word, the one without accents first. */
    static List<String> forms(String word) {
        if (isAscii(word)) {
            return List.of(cut(word.toLowerCase(Locale.ROOT)));
        }
        String lower = Normalizer.normalize(word, Form.NFC).toLowerCase(Locale.ROOT);
        String plain = plain(lower);
        String spelledOut = plain(spelledOut(lower));
        return plain.equals(spelledOut) ? List.of(plain) : List.of(plain, spelledOut);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String lower) {
        String decomposed = Normalizer.normalize(lower, Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                append(plain, letter);
            }
        }
        return cut(plain.toString());
    }

    private static void append(StringBuilder plain, char letter) {
        switch (letter) {
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'þ' -> plain.append("th");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'ı' -> plain.append('i');
            case 'ς' -> plain.append('σ');
            default -> plain.append(letter);
        }
    }

    private static String spelledOut(String lower) {
        return lower.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    private static String cut(String form) {
        return form.length() <= LONGEST ? form : form.substring(0, LONGEST);
    }
}
