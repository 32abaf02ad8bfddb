package org.daybook.persistence.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Query;
import org.daybook.core.search.Term;

/**
 * A term as the index is asked for it.
 *
 * @param beginnings of words
 * @param people the words of the people whose names begin so
 */
record Wanted(List<String> beginnings, Set<String> people) {

    /** The terms of a query; first those that are likely to be found least often. */
    static List<Wanted> of(Query query, Map<PersonId, String> names) {
        return query.terms().stream()
                .map(term -> of(term, names))
                .sorted(Comparator.comparingInt(Wanted::length).reversed())
                .toList();
    }

    private static Wanted of(Term term, Map<PersonId, String> names) {
        Set<String> people = names.entrySet().stream()
                .filter(person -> term.isIn(person.getValue()))
                .map(person -> IndexRow.PERSON + person.getKey())
                .collect(Collectors.toSet());
        return new Wanted(term.beginnings(), people);
    }

    private int length() {
        return beginnings.getFirst().length();
    }
}
