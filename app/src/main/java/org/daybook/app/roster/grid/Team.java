package org.daybook.app.roster.grid;

import java.util.List;
import java.util.Optional;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.ShiftTypeDetails;

/**
 * Whom and what a hospital's roster is made of.
 *
 * @param people who might be put on a shift, by name
 * @param types the hospital's types of shifts, in its order
 */
public record Team(List<Crew.Member> people, List<ShiftTypeDetails> types) {

    static final Team NOBODY = new Team(List.of(), List.of());

    public Team {
        people = List.copyOf(people);
        types = List.copyOf(types);
    }

    /** What the hospital says of a type of shift; nothing where it has none of that code any more. */
    Optional<ShiftTypeDetails> type(String code) {
        String folded = ShiftTypeDetails.folded(code);
        return types.stream()
                .filter(type -> ShiftTypeDetails.folded(type.code()).equals(folded))
                .findFirst();
    }

    /** The place of a type in the hospital's order; those it has no more come last. */
    int place(String code) {
        String folded = ShiftTypeDetails.folded(code);
        for (int place = 0; place < types.size(); place++) {
            if (ShiftTypeDetails.folded(types.get(place).code()).equals(folded)) {
                return place;
            }
        }
        return types.size();
    }
}
