package org.daybook.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;

/** Finds people by what they are called: id, email address, name or alias, or the beginning of one that is unique. */
final class PersonFinder {

    private final List<Person> people;

    PersonFinder(List<Person> people) {
        this.people = people;
    }

    List<PersonId> findAll(List<String> called) throws Refused {
        List<PersonId> found = new ArrayList<>();
        for (String each : called) {
            found.add(find(each));
        }
        return found;
    }

    PersonId find(String called) throws Refused {
        String wanted = called.strip().toLowerCase(Locale.ROOT);
        List<Predicate<Person>> ways = List.of(
                person -> person.id().toString().equals(wanted),
                person -> wanted.equalsIgnoreCase(person.details().email()),
                person -> names(person).anyMatch(wanted::equals),
                person -> !wanted.isEmpty() && names(person).anyMatch(name -> name.startsWith(wanted)));
        for (Predicate<Person> way : ways) {
            List<Person> found = people.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.getFirst().id();
            }
            if (!found.isEmpty()) {
                throw Refused.because(
                        "“%s” may be any of these people: %s. Give the whole name, the email address or the id."
                                .formatted(called, described(found)));
            }
        }
        throw Refused.because("There is nobody called “%s”.%s".formatted(called, suggestion(called)));
    }

    private static Stream<String> names(Person person) {
        PersonDetails details = person.details();
        return Stream.concat(Stream.of(details.name()), details.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static String described(List<Person> found) {
        List<String> names = found.stream().map(Person::name).toList();
        boolean telling = names.stream().distinct().count() == names.size();
        return String.join(
                ", ",
                telling
                        ? names
                        : found.stream()
                                .map(person -> "%s (%s)".formatted(person.name(), person.id()))
                                .toList());
    }

    private String suggestion(String called) {
        if (people.isEmpty()) {
            return " There are no people yet; add them with “daybook person add”.";
        }
        List<String> near =
                Nearest.to(called, people.stream().map(Person::name).distinct().toList());
        return near.isEmpty()
                ? " “daybook person list” shows who there is."
                : " Did you mean %s?".formatted(String.join(", ", near));
    }
}
