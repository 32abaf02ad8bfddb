package org.daybook.app.dispatch;

import java.util.List;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/**
 * Everything about an entry that a person can change.
 *
 * @param workItemId the number or name of the work in its own system, or empty
 * @param rule the RRULE value, or empty for what does not repeat
 */
public record EntryForm(
        String title,
        WorkItemType type,
        String workItemId,
        EntryStatus status,
        WallClockSpan when,
        String rule,
        List<PersonId> people,
        boolean confidential,
        String notes) {

    public EntryForm {
        people = List.copyOf(people);
    }
}
