package org.daybook.core.roster;

import java.util.Locale;
import java.util.Optional;

/** What is read in a shift. */
public enum StudyType {
    GENERAL,
    BODY,
    NEURO;

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
