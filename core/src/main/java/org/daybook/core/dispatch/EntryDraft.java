package org.daybook.core.dispatch;

import org.daybook.core.time.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody wants it to be.
 *
 * @param recurrence how it repeats, or null when it does not
 */
public record EntryDraft(EntryDetails details, @Nullable Recurrence recurrence) {

    public static EntryDraft once(EntryDetails details) {
        return new EntryDraft(details, null);
    }
}
