package org.daybook.core.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What everybody's details must keep to, whoever writes them; each broken rule is a sentence. */
public final class PersonRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private PersonRules() {}

    /** What is wrong with the details for themselves, if anything. */
    public static Optional<String> problem(PersonDetails details) {
        if (details.name().length() > LONGEST_NAME) {
            return Optional.of("A name has at most %d characters. Shorten it.".formatted(LONGEST_NAME));
        }
        if (details.name().lines().count() > 1) {
            return Optional.of("A name is on one line. Put the rest into an alias.");
        }
        String email = details.email();
        if (email != null
                && (email.length() > LONGEST_NAME || !EMAIL.matcher(email).matches())) {
            return Optional.of("“%s” is no email address. Write it like name@example.org, or leave it empty."
                    .formatted(email.length() > LONGEST_NAME ? email.substring(0, LONGEST_NAME) + "…" : email));
        }
        String specialty = details.specialty();
        int longest = Math.max(
                specialty == null ? 0 : specialty.length(),
                Math.max(
                        Words.join(details.skills()).length(),
                        Words.join(details.aliases()).length()));
        return longest > LONGEST_TEXT
                ? Optional.of("Skills, aliases and specialty have at most %,d characters each. Shorten them."
                        .formatted(LONGEST_TEXT))
                : Optional.empty();
    }

    /** Whether two addresses are the same to people. */
    static boolean sameEmail(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
