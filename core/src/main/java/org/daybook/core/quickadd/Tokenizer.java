package org.daybook.core.quickadd;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a line apart. Digits are those of ASCII; whatever is neither letter nor digit is a sign of its own. */
final class Tokenizer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Tokenizer() {}

    static List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        boolean gap = true;
        int at = 0;
        while (at < line.length()) {
            int point = line.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                gap = true;
                at += Character.charCount(point);
                continue;
            }
            int end = end(line, at);
            String text = line.substring(at, end);
            tokens.add(new Token(at, end, text, folded(text), sort(point), gap));
            gap = false;
            at = end;
        }
        return tokens;
    }

    /** Lower case, without accents: {@code Mañana} as {@code manana}, {@code Übermorgen} as {@code ubermorgen}. */
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static int end(String line, int start) {
        Token.Sort sort = sort(line.codePointAt(start));
        int end = start + Character.charCount(line.codePointAt(start));
        while (sort != Token.Sort.SIGN && end < line.length()) {
            int point = line.codePointAt(end);
            if (sort(point) != sort) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static Token.Sort sort(int point) {
        if (point >= '0' && point <= '9') {
            return Token.Sort.NUMBER;
        }
        return Character.isLetter(point) || isMark(point) ? Token.Sort.WORD : Token.Sort.SIGN;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
