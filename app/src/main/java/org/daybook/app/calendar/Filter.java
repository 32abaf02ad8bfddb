package org.daybook.app.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.core.people.PersonId;

/**
 * What of the calendar is seen.
 *
 * @param people whose commitments are seen; empty for everyone's
 * @param hiddenKinds the categories not seen, such as {@code TICKET}
 * @param hiddenStatuses the statuses not seen, such as {@code CANCELLED}
 * @param words what a title or a name must contain, each of them, however written; empty for no matter
 */
public record Filter(Set<PersonId> people, Set<String> hiddenKinds, Set<String> hiddenStatuses, String words) {

    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), "");

    public Filter {
        people = Set.copyOf(people);
        hiddenKinds = Set.copyOf(hiddenKinds);
        hiddenStatuses = Set.copyOf(hiddenStatuses);
    }

    public Filter withPeople(Set<PersonId> only) {
        return new Filter(only, hiddenKinds, hiddenStatuses, words);
    }

    public Filter withHiddenKinds(Set<String> hidden) {
        return new Filter(people, hidden, hiddenStatuses, words);
    }

    public Filter withHiddenStatuses(Set<String> hidden) {
        return new Filter(people, hiddenKinds, hidden, words);
    }

    public Filter withWords(String wanted) {
        return new Filter(people, hiddenKinds, hiddenStatuses, wanted);
    }

    boolean shows(Face face) {
        return (people.isEmpty() || face.commitment().people().stream().anyMatch(people::contains))
                && !hiddenKinds.contains(face.commitment().category())
                && !hiddenStatuses.contains(face.commitment().status())
                && says(face);
    }

    private boolean says(Face face) {
        if (words.isBlank()) {
            return true;
        }
        String said = (face.commitment().title() + " " + String.join(" ", face.people())).toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(said::contains);
    }
}
