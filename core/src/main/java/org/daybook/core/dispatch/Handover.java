package org.daybook.core.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in an entry given to another; everybody else keeps theirs (rule D8).
 *
 * @param from who gives it up, or null where nobody had it
 * @param to who takes it, or null where nobody is to have it
 */
public record Handover(@Nullable PersonId from, @Nullable PersonId to) {

    /** The people afterwards. The new person stands where the former stood; nobody is named twice. */
    public List<PersonId> among(List<PersonId> people) {
        List<PersonId> after = new ArrayList<>(people);
        int place = from == null ? -1 : after.indexOf(from);
        if (place >= 0) {
            after.remove(place);
        }
        if (to != null && !after.contains(to)) {
            after.add(place < 0 ? after.size() : place, to);
        }
        return List.copyOf(after);
    }
}
