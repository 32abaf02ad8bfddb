package org.daybook.core.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.core.people.PeopleFinder;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;

/**
 * Finds who a name in a roster is: by name or alias, also with the family name first; and who else it might be, by how
 * alike the words of both are.
 */
final class NameMatching {

    private static final int OFFERED = 3;
    private static final double LEAST = 0.55;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A name somebody has, in words. */
    private record Spelling(PersonId person, List<String> words) {}

    private record Guess(PersonId person, double likeness) {}

    private final PeopleFinder finder;
    private final List<Spelling> spellings = new ArrayList<>();

    NameMatching(List<Person> people) {
        finder = new PeopleFinder(people);
        for (Person person : people) {
            spellings.add(new Spelling(person.id(), words(person.name())));
            person.details().aliases().forEach(alias -> spellings.add(new Spelling(person.id(), words(alias))));
        }
    }

    Optional<PersonId> find(String name) {
        Optional<PersonId> found = finder.find(name, null);
        int comma = name.indexOf(',');
        return found.isPresent() || comma < 0
                ? found
                : finder.find(
                        name.substring(comma + 1).strip() + " "
                                + name.substring(0, comma).strip(),
                        null);
    }

    /** Who it might be, the likeliest first, at most three. */
    List<PersonId> nearest(String name) {
        List<String> wanted = words(name);
        Map<PersonId, Double> best = new HashMap<>();
        spellings.forEach(each -> best.merge(each.person(), likeness(wanted, each.words()), Math::max));
        return best.entrySet().stream()
                .map(each -> new Guess(each.getKey(), each.getValue()))
                .filter(guess -> guess.likeness() >= LEAST)
                .sorted(Comparator.comparing(Guess::likeness)
                        .reversed()
                        .thenComparing(guess -> guess.person().value()))
                .limit(OFFERED)
                .map(Guess::person)
                .toList();
    }

    /** From 0 to 1: how well each word of the shorter name is found in the longer one. */
    private static double likeness(List<String> one, List<String> other) {
        List<String> fewer = one.size() <= other.size() ? one : other;
        List<String> more = new ArrayList<>(fewer.equals(one) ? other : one);
        if (fewer.isEmpty()) {
            return 0;
        }
        double sum = 0;
        int letters = 0;
        for (String word : fewer) {
            double best = 0;
            String taken = "";
            for (String candidate : more) {
                double alike = alike(word, candidate);
                if (alike > best) {
                    best = alike;
                    taken = candidate;
                }
            }
            more.remove(taken);
            sum += best * word.length();
            letters += word.length();
        }
        return sum / letters;
    }

    /** Equal words are 1; an initial says half; others by how many letters have to change. */
    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? 0.5 : 0;
        }
        return 1 - (double) distance(one, other) / Math.max(one.length(), other.length());
    }

    /** How many letters have to be put in, taken out or changed to make one word the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
