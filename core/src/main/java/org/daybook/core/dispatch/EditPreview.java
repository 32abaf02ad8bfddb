package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.daybook.core.time.Occurrence;
import org.daybook.core.time.Series;
import org.jspecify.annotations.Nullable;

/**
 * What an edit would reach.
 *
 * @param reached how many occurrences change, counted up to {@value #MOST}; empty when there are more, or no end
 * @param first the recurrence-id of the first of them, null for an entry that does not repeat
 * @param last the recurrence-id of the last of them, null where there is no end in sight
 * @param special how many of them were changed on their own before, and keep what is special about them
 */
public record EditPreview(
        OptionalInt reached,
        @Nullable LocalDateTime first,
        @Nullable LocalDateTime last,
        int special) {

    private static final int MOST = 1_000;

    static EditPreview of(ScheduleEntry entry, Target target) {
        LocalDateTime recurrenceId = target.recurrenceId();
        if (entry.series().isEmpty()) {
            return new EditPreview(OptionalInt.of(1), null, null, 0);
        }
        if (target.scope() == EditScope.THIS) {
            return new EditPreview(OptionalInt.of(1), recurrenceId, recurrenceId, 0);
        }
        Series series = entry.series().orElseThrow();
        LocalDateTime from =
                target.scope() == EditScope.FUTURE && recurrenceId != null ? recurrenceId : LocalDateTime.MIN;
        List<LocalDateTime> reached =
                series.from(from).limit(MOST + 1L).map(Occurrence::recurrenceId).toList();
        int special = (int) entry.overrides().stream()
                .map(OccurrenceOverride::recurrenceId)
                .filter(each -> !each.isBefore(from) && !each.equals(recurrenceId))
                .count();
        boolean counted = reached.size() <= MOST;
        return new EditPreview(
                counted ? OptionalInt.of(reached.size()) : OptionalInt.empty(),
                reached.isEmpty() ? null : reached.getFirst(),
                counted && !reached.isEmpty() ? reached.getLast() : null,
                special);
    }
}
