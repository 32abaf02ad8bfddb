package org.daybook.persistence.sync.centre;

/**
 * Texts that PostgreSQL cannot hold: it knows no character zero, and no half of a surrogate pair. Each stands as a
 * character that no text is meant to have, and four hexadecimal digits.
 */
final class Escapes {

    private static final char MARK = '\uFDD0';
    private static final int DIGITS = 4;
    private static final int HEX = 16;

    private Escapes() {}

    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each == 0 || each >= Character.MIN_SURROGATE) && cannotStand(text, i)) {
                return escapeAll(text);
            }
        }
        return text;
    }

    private static String escapeAll(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + DIGITS);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (cannotStand(text, i)) {
                escaped.append(MARK).append("%04x".formatted((int) each));
            } else {
                escaped.append(each);
            }
        }
        return escaped.toString();
    }

    private static boolean cannotStand(String text, int i) {
        char each = text.charAt(i);
        if (Character.isHighSurrogate(each)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return each == 0 || each == MARK;
    }

    static String unescape(String text) {
        int at = text.indexOf(MARK);
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = at + 1 + DIGITS;
            plain.append(text, from, at).append((char) Integer.parseInt(text, at + 1, end, HEX));
            from = end;
            at = text.indexOf(MARK, from);
        }
        return plain.append(text, from, text.length()).toString();
    }
}
