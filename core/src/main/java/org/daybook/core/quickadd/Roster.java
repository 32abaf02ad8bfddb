package org.daybook.core.quickadd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a line can name. A whole name or alias counts most, then a part of the name, such as the first, then
 * the beginning of one; a name that several people share means none of them.
 */
public final class Roster {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_NAME = 5;

    private final List<Entry> entries;

    /** A person with each of their names as words. */
    private record Entry(Named person, List<List<String>> names) {}

    /** What a name means. */
    sealed interface Meaning {}

    record One(PersonId person) implements Meaning {}

    record Several(String one, String other) implements Meaning {}

    public Roster(Collection<Named> people) {
        entries =
                people.stream().map(person -> new Entry(person, names(person))).toList();
    }

    private static List<List<String>> names(Named person) {
        List<List<String>> names = new ArrayList<>();
        names.add(words(person.name()));
        person.aliases().forEach(alias -> names.add(words(alias)));
        names.removeIf(List::isEmpty);
        return names;
    }

    private static List<String> words(String name) {
        return Tokenizer.tokens(name).stream().map(Token::folded).toList();
    }

    /** Who is named by as many of the words from here as make a name; empty where none do. */
    Optional<Found<Meaning>> at(Line line, int index) {
        List<BiPredicate<List<String>, List<String>>> ways =
                List.of(List::equals, Roster::isPartOf, Roster::beginsAWordOf);
        for (BiPredicate<List<String>, List<String>> way : ways) {
            for (int end = Math.min(index + LONGEST_NAME, line.size()); end > index; end--) {
                List<Entry> named = line.at(index).isWord() && line.ends(end)
                        ? named(words(line.words(index, end)), way)
                        : List.of();
                if (!named.isEmpty()) {
                    return Optional.of(new Found<>(meaning(named), end));
                }
            }
        }
        return Optional.empty();
    }

    /** Whose whole name, of two words or more, these words are; empty where several people bear it. */
    Optional<Found<PersonId>> whole(Line line, int index) {
        for (int end = Math.min(index + LONGEST_NAME, line.size()); end > index + 1; end--) {
            if (line.ends(end) && meaning(line, index, end) instanceof One(PersonId person)) {
                return Optional.of(new Found<>(person, end));
            }
        }
        return Optional.empty();
    }

    private @Nullable Meaning meaning(Line line, int index, int end) {
        List<String> typed = words(line.words(index, end));
        List<Entry> named = typed.size() > 1 ? named(typed, List::equals) : List.of();
        return named.isEmpty() ? null : meaning(named);
    }

    private List<Entry> named(List<String> typed, BiPredicate<List<String>, List<String>> way) {
        return entries.stream()
                .filter(entry -> entry.names().stream().anyMatch(name -> way.test(typed, name)))
                .toList();
    }

    private static Meaning meaning(List<Entry> named) {
        Set<PersonId> ids = new LinkedHashSet<>();
        named.forEach(entry -> ids.add(entry.person().id()));
        return ids.size() == 1
                ? new One(ids.iterator().next())
                : new Several(
                        named.get(0).person().name(), named.get(1).person().name());
    }

    private static boolean isPartOf(List<String> typed, List<String> name) {
        for (int from = 0; from + typed.size() <= name.size(); from++) {
            if (name.subList(from, from + typed.size()).equals(typed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsAWordOf(List<String> typed, List<String> name) {
        String beginning = typed.getFirst();
        return typed.size() == 1
                && beginning.length() >= SHORTEST_BEGINNING
                && name.stream().anyMatch(word -> word.startsWith(beginning));
    }
}
