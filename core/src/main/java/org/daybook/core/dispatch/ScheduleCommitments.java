package org.daybook.core.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.CommitmentSource;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.time.Interval;

/** Schedule entries as commitments of their people, each occurrence one. */
public final class ScheduleCommitments implements CommitmentSource {

    private static final Set<EntryStatus> SETTLED = EnumSet.of(EntryStatus.IN_PROGRESS, EntryStatus.COMPLETED);

    private final ScheduleEntries entries;

    public ScheduleCommitments(ScheduleEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<Commitment> within(Interval window) {
        return commitments(entries.within(window), window);
    }

    @Override
    public List<Commitment> within(Interval window, Collection<UUID> aggregates) {
        List<ScheduleEntryId> ids =
                aggregates.stream().map(ScheduleEntryId::new).toList();
        return commitments(entries.findAll(ids), window);
    }

    private static List<Commitment> commitments(List<ScheduleEntry> entries, Interval window) {
        List<Commitment> commitments = new ArrayList<>();
        for (ScheduleEntry entry : entries) {
            for (EntryOccurrence occurrence : entry.occurrences(window).shown()) {
                commitments.add(commitment(occurrence));
            }
        }
        return commitments;
    }

    @Override
    public Effect effectOf(RowChange row) {
        return switch (row.table()) {
            case EntryPast.ENTRIES -> new Effect.Of(row.rowId());
            case EntryPast.ASSIGNEES, EntryPast.OVERRIDES -> new Effect.Of(entryOf(row));
            default -> Effect.Reach.NONE;
        };
    }

    /** An entry may have lost the row: then only its image before knows whose it was. */
    private static UUID entryOf(RowChange row) {
        return new RowImage(row.after())
                .id(EntryPast.OF_ENTRY)
                .or(() -> new RowImage(row.before()).id(EntryPast.OF_ENTRY))
                .orElseThrow(() -> new IllegalStateException("No entry owns %s.".formatted(row)));
    }

    /** The titles of the series that have more occurrences in the window than {@link #within} gives. */
    public List<String> cutShort(Interval window) {
        return entries.within(window).stream()
                .filter(entry -> entry.occurrences(window).truncated())
                .map(entry -> entry.details().title())
                .toList();
    }

    /**
     * Whether the viewer may still change when and by whom a commitment is kept: an entry that concerns them, neither
     * under way nor done.
     */
    public static Predicate<Commitment> changeableBy(Actor viewer) {
        return commitment -> commitment.ref().kind() == CommitmentKind.ENTRY
                && viewer.may(Permission.EDIT_SCHEDULE)
                && commitment.concerns(viewer)
                && !SETTLED.contains(EntryStatus.valueOf(commitment.status()));
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
