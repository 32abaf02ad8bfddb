package org.daybook.core.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * What an entry is about.
 *
 * @param id the work item's own number or name elsewhere, such as {@code ticket_123}
 */
public record WorkItem(WorkItemType type, @Nullable String id) {

    public static final WorkItem NONE = new WorkItem(WorkItemType.OTHER, null);
}
