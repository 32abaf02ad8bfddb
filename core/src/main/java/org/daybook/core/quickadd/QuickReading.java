package org.daybook.core.quickadd;

import java.util.List;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a line was read as.
 *
 * @param draft the entry; its title is empty where the line says none
 * @param marks what was understood, in the order of the line, not overlapping
 * @param doubts what was not, in the order of the line
 */
public record QuickReading(EntryDraft draft, List<Mark> marks, List<Doubt> doubts) {

    public QuickReading {
        marks = List.copyOf(marks);
        doubts = List.copyOf(doubts);
    }

    public EntryDetails details() {
        return draft.details();
    }

    /** The stretch of a kind that comes first in the line, or null. */
    @Nullable
    Mark first(Mark.Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).findFirst().orElse(null);
    }
}
