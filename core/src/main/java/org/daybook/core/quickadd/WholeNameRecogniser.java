package org.daybook.core.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;

/**
 * Whole names that nothing announces, where they are set apart from the title: "Ana Duarte: site visit" at the beginning,
 * "... tomorrow 10-11 Ana Duarte" at the end. Anywhere else a name may be what the entry is about, and stays in the title.
 */
final class WholeNameRecogniser implements Recogniser {

    private final Line line;
    private final Roster roster;

    WholeNameRecogniser(Line line, Roster roster) {
        this.line = line;
        this.roster = roster;
    }

    @Override
    public Optional<Found<Part>> at(int index, Optional<Part> before) {
        if (index > 0 && before.isEmpty()) {
            return Optional.empty();
        }
        List<PersonId> people = new ArrayList<>();
        int end = index;
        for (Optional<Found<PersonId>> name = roster.whole(line, index); name.isPresent(); ) {
            people.add(name.get().value());
            end = name.get().end();
            int next = line.afterSeparator(end);
            name = next == end ? Optional.empty() : roster.whole(line, next);
        }
        boolean begins = index == 0 && (line.at(end).is(":") || line.at(end).is(","));
        boolean ends = index > 0 && end == line.size();
        return !people.isEmpty() && (begins || ends)
                ? Optional.of(new Found<>(new Part.People(people), end))
                : Optional.empty();
    }
}
