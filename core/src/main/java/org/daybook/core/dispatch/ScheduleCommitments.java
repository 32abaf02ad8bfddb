package org.daybook.core.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.CommitmentSource;
import org.daybook.core.time.Interval;

/** Schedule entries as commitments of their people, each occurrence one. */
public final class ScheduleCommitments implements CommitmentSource {

    private final ScheduleEntries entries;

    public ScheduleCommitments(ScheduleEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<Commitment> within(Interval window) {
        List<Commitment> commitments = new ArrayList<>();
        for (ScheduleEntry entry : entries.within(window)) {
            for (EntryOccurrence occurrence : entry.occurrences(window).shown()) {
                commitments.add(commitment(occurrence));
            }
        }
        return commitments;
    }

    /** The titles of the series that have more occurrences in the window than {@link #within} gives. */
    public List<String> cutShort(Interval window) {
        return entries.within(window).stream()
                .filter(entry -> entry.occurrences(window).truncated())
                .map(entry -> entry.details().title())
                .toList();
    }

    /** One occurrence as its people's commitment. */
    public static Commitment commitment(EntryOccurrence occurrence) {
        EntryDetails details = occurrence.details();
        return new Commitment(
                new CommitmentRef(CommitmentKind.ENTRY, occurrence.entry().value(), occurrence.recurrenceId()),
                details.title(),
                details.when(),
                details.when().interval(),
                details.firmness(),
                details.workItem().type().name(),
                details.status().name(),
                details.people(),
                details.confidential(),
                occurrence.author());
    }
}
