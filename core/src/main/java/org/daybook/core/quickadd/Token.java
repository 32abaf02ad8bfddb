package org.daybook.core.quickadd;

/**
 * A word, a number or a single sign of the line.
 *
 * @param folded the text in lower case without accents, as words are compared
 * @param gap whether it begins the line or comes after a space
 */
record Token(int start, int end, String text, String folded, Sort sort, boolean gap) {

    private static final int MOST_DIGITS = 9;

    enum Sort {
        WORD,
        NUMBER,
        SIGN
    }

    boolean is(String sign) {
        return folded.equals(sign);
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    boolean isWord() {
        return sort == Sort.WORD;
    }

    int digits() {
        return isNumber() ? text.length() : 0;
    }

    /** The number, or -1 for what is none or has more digits than a date, a time or a count would. */
    int number() {
        return isNumber() && text.length() <= MOST_DIGITS ? Integer.parseInt(text) : -1;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
