package org.daybook.core.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is read in a shift. */
public enum StudyType {
    GENERAL,
    BODY,
    NEURO;

    private static final Pattern BODY_WORD = Pattern.compile("(?i)\\bbody\\b");
    private static final Pattern NEURO_WORD = Pattern.compile("(?i)\\bneuro\\b");

    /** The study type that a word of a name tells of, as in “CPMC CT Neuro”; general where none does, or two do. */
    static StudyType in(String name) {
        boolean body = BODY_WORD.matcher(name).find();
        boolean neuro = NEURO_WORD.matcher(name).find();
        return body == neuro ? GENERAL : body ? BODY : NEURO;
    }

    /** The study type a text names, however it is written; nothing where it names none. */
    public static Optional<StudyType> of(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "GENERAL", "GEN", "ANY" -> Optional.of(GENERAL);
            case "BODY" -> Optional.of(BODY);
            case "NEURO" -> Optional.of(NEURO);
            default -> Optional.empty();
        };
    }
}
