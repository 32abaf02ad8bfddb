package org.daybook.app.clash;

import java.time.Instant;
import java.util.List;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The clashes of a stretch of time.
 *
 * @param groups by name, none without clashes
 * @param me the person the viewer is in the schedule, if any
 * @param more whether there are further ones than these
 */
public record ClashPage(
        Interval window, List<ClashGroup> groups, @Nullable PersonId me, boolean more) {

    /** Of no time at all: nothing was read yet. */
    static final ClashPage UNREAD = new ClashPage(new Interval(Instant.EPOCH, Instant.EPOCH), List.of(), null, false);

    public ClashPage {
        groups = List.copyOf(groups);
    }

    boolean isRead() {
        return !window.isEmpty();
    }

    List<ClashRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    int count() {
        return rows().size();
    }

    int hardCount() {
        return (int) rows().stream().filter(ClashRow::hard).count();
    }

    /** Those of the viewer alone, or those that are firm alone, or both. */
    ClashPage only(boolean mine, boolean hard) {
        List<ClashGroup> kept = groups.stream()
                .filter(group -> !mine || group.person().equals(me))
                .map(group -> hard ? group.hardOnly() : group)
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new ClashPage(window, kept, me, more);
    }
}
