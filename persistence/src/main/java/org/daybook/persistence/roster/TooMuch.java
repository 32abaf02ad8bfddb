package org.daybook.persistence.roster;

/** Says that a file holds more than is read of one; the message is the sentence for whoever brought it. */
final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooMuch(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
