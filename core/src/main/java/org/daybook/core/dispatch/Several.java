package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.daybook.core.dispatch.EntryEdits.Edited;

/** Several edits made together. */
final class Several {

    private static final Comparator<Target> BY_RECURRENCE_ID =
            Comparator.comparing(Target::recurrenceId, Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder()));

    private Several() {}

    /**
     * Without those that another one of the same series includes, because it is earlier and reaches beyond itself: moved
     * twice, the later ones would end up too far.
     */
    static <T> List<T> firstOfEachSeries(List<T> all, Function<T, Target> target) {
        Set<ScheduleEntryId> reached = new HashSet<>();
        return all.stream()
                .sorted(Comparator.comparing(target, BY_RECURRENCE_ID))
                .filter(one -> target.apply(one).scope() == EditScope.THIS
                        || target.apply(one).recurrenceId() == null
                        || reached.add(target.apply(one).entry()))
                .toList();
    }

    static List<EntryDraft> drafts(List<Edited> all) {
        return all.stream().map(Edited::after).toList();
    }

    static List<ScheduleEntryId> ids(List<Edited> all) {
        return all.stream().map(Edited::id).toList();
    }
}
