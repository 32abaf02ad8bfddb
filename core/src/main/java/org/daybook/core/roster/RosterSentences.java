package org.daybook.core.roster;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the roster's rules say, in words. */
final class RosterSentences {

    private RosterSentences() {}

    static String forbidden(Crew.Member member, Shift shift) {
        return "%s reads %s, and %s is for %s."
                .formatted(member.name(), reads(member.specialty()), shift.named(), takes(shift));
    }

    static String overlap(Crew.Member member, Shift one, Shift other) {
        return member.name() + " would be in two shifts at once: " + one.named() + ", and " + other.named() + ".";
    }

    static String more(int people) {
        return people == 1 ? "one person more" : people + " people more";
    }

    private static String reads(@Nullable SpecialtyType specialty) {
        return switch (specialty) {
            case BODY_ONLY -> "body studies only";
            case NEURO_ONLY -> "neuro studies only";
            case BOTH -> "both";
            case null -> "an unknown specialty";
        };
    }

    private static String takes(Shift shift) {
        boolean body = shift.studyType() == StudyType.BODY || shift.specialty() == SpecialtyType.BODY_ONLY;
        return body ? "body studies" : "neuro studies";
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
