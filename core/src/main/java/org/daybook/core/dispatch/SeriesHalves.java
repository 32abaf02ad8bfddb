package org.daybook.core.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;

/** Finds the other half of a series that a journal entry divided: it ended one series and made one other entry. */
final class SeriesHalves {

    private static final int PARTS = 2;
    /** A division touches two entries and their parts; what touched far more was something else. */
    private static final int MANY = 1_000;

    private final ScheduleEntries entries;
    private final JournalQuery journal;

    SeriesHalves(ScheduleEntries entries, JournalQuery journal) {
        this.entries = entries;
        this.journal = journal;
    }

    Optional<EntryVersion.Half> other(Actor reader, ScheduleEntryId id, EntryPast.Step step) {
        if (step.entry().rows() > MANY || step.entry().reverses().isPresent()) {
            return Optional.empty();
        }
        List<RowChange> masters = journal.rows(List.of(step.entry().no()), List.of(EntryPast.ENTRIES))
                .getOrDefault(step.entry().no(), List.of());
        return divided(masters)
                ? masters.stream()
                        .filter(row -> !row.rowId().equals(id.value()))
                        .findFirst()
                        .flatMap(row -> half(reader, row))
                : Optional.empty();
    }

    private static boolean divided(List<RowChange> masters) {
        return masters.size() == PARTS
                && masters.stream().anyMatch(row -> row.kind() == ChangeKind.INSERTED)
                && masters.stream()
                        .anyMatch(row -> row.kind() == ChangeKind.UPDATED && recurrence(row.before()) && ended(row));
    }

    private static boolean ended(RowChange row) {
        return !new RowImage(row.before()).text("recurrence").equals(new RowImage(row.after()).text("recurrence"));
    }

    private static boolean recurrence(Map<String, ?> image) {
        return image.get("recurrence") != null;
    }

    private Optional<EntryVersion.Half> half(Actor reader, RowChange row) {
        ScheduleEntryId id = new ScheduleEntryId(row.rowId());
        boolean hidden = new RowImage(row.after()).is("confidential")
                || entries.everAmong(List.of(id)).stream()
                        .anyMatch(entry -> !entry.concerns(reader.person(), reader.user()));
        String title = hidden ? "" : new RowImage(row.after()).required("title");
        return Optional.of(new EntryVersion.Half(id, title, row.kind() == ChangeKind.UPDATED));
    }
}
