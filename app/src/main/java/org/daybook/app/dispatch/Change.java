package org.daybook.app.dispatch;

import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.time.WallClockSpan;

/** What a person wants to do to an entry or to some occurrences of a series. */
public sealed interface Change {

    /** Another time, or another length. */
    record Move(WallClockSpan to) implements Change {}

    /** Other details. */
    record Save(EntryDraft draft) implements Change {}

    record Delete() implements Change {}
}
