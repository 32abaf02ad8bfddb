package org.daybook.core.exchange;

import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.core.dispatch.WorkItem;

/**
 * Keeps of an entry that is here what a calendar file cannot say: which of several statuses that look alike from
 * outside, and the number of its work item. Without it, a file written here would come back as a change.
 */
final class Likeness {

    private Likeness() {}

    /** The wanted entry with what the file is silent about taken from the one here. */
    static WholeEntry of(WholeEntry wanted, WholeEntry here) {
        EntryDetails series = fill(wanted.draft().details(), here.draft().details());
        SortedMap<LocalDateTime, EntryDetails> special = new TreeMap<>();
        wanted.special()
                .forEach((recurrenceId, details) -> special.put(
                        recurrenceId,
                        fill(
                                details,
                                here.special()
                                        .getOrDefault(recurrenceId, here.draft().details()))));
        return new WholeEntry(
                wanted.uid(),
                wanted.sequence(),
                new EntryDraft(series, wanted.draft().recurrence()),
                special);
    }

    private static EntryDetails fill(EntryDetails wanted, EntryDetails here) {
        boolean alike = EventTranslation.status(wanted.status()) == EventTranslation.status(here.status());
        EntryStatus status = alike ? here.status() : wanted.status();
        WorkItem item = wanted.workItem().type() == here.workItem().type() ? here.workItem() : wanted.workItem();
        return new EntryDetails(
                wanted.title(),
                wanted.when(),
                status,
                item,
                wanted.location(),
                wanted.notes(),
                wanted.free(),
                wanted.confidential(),
                wanted.people());
    }
}
