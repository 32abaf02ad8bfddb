package org.daybook.core.roster;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a radiologist reads; of a shift, whom it is for, {@link #BOTH} being for anybody. */
public enum SpecialtyType {
    BODY_ONLY,
    NEURO_ONLY,
    BOTH;

    /** The specialty a text names, however it is written; nothing where it names none. */
    public static Optional<SpecialtyType> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return switch (text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_')) {
            case "BODY_ONLY", "BODY" -> Optional.of(BODY_ONLY);
            case "NEURO_ONLY", "NEURO" -> Optional.of(NEURO_ONLY);
            case "BOTH" -> Optional.of(BOTH);
            default -> Optional.empty();
        };
    }

    /** Whether who has this specialty may not take a shift of that study type for those specialists (rule R6). */
    public boolean forbids(StudyType study, SpecialtyType constraint) {
        return switch (this) {
            case BOTH -> false;
            case BODY_ONLY -> study == StudyType.NEURO || constraint == NEURO_ONLY;
            case NEURO_ONLY -> study == StudyType.BODY || constraint == BODY_ONLY;
        };
    }
}
