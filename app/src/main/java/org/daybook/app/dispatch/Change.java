package org.daybook.app.dispatch;

import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.Handover;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** What a person wants to do to an entry or to some occurrences of a series. */
public sealed interface Change {

    /**
     * Another time, or another length.
     *
     * @param handover who takes it from whom, or null where its people stay
     */
    record Move(WallClockSpan to, @Nullable Handover handover) implements Change {}

    /** The same once more, elsewhere; of a series, the one occurrence. */
    record Copy(WallClockSpan to, @Nullable Handover handover) implements Change {}

    /** Other details. */
    record Save(EntryDraft draft) implements Change {}

    record Delete() implements Change {}
}
