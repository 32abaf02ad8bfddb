package org.daybook.persistence.search;

import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.jspecify.annotations.Nullable;

/** An entry of an hour, told a part at a time. */
record Drafts(EntryDetails details, @Nullable Recurrence recurrence) {

    static Drafts at(String start, String title) {
        LocalDateTime from = LocalDateTime.parse(start);
        return new Drafts(
                EntryDetails.of(title, WallClockSpan.between(from, from.plusHours(1), TestWorkspace.BERLIN)), null);
    }

    Drafts notes(String notes) {
        return with(details.workItem(), details.location(), notes, details.confidential());
    }

    Drafts location(String location) {
        return with(details.workItem(), location, details.notes(), details.confidential());
    }

    Drafts work(WorkItemType type, String id) {
        return with(new WorkItem(type, id), details.location(), details.notes(), details.confidential());
    }

    Drafts confidential() {
        return with(details.workItem(), details.location(), details.notes(), true);
    }

    Drafts people(PersonId... people) {
        return new Drafts(details.withPeople(List.of(people)), recurrence);
    }

    Drafts titled(String title) {
        return new Drafts(details.withTitle(title), recurrence);
    }

    Drafts repeating(String rule) {
        return new Drafts(details, Recurrence.of(RecurrenceRule.of(rule)));
    }

    EntryDraft draft() {
        return new EntryDraft(details, recurrence);
    }

    private Drafts with(WorkItem work, @Nullable String location, @Nullable String notes, boolean confidential) {
        return new Drafts(
                new EntryDetails(
                        details.title(),
                        details.when(),
                        EntryStatus.SCHEDULED,
                        work,
                        location,
                        notes,
                        false,
                        confidential,
                        details.people()),
                recurrence);
    }
}
