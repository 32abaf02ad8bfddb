package org.daybook.core.dispatch;

import static org.daybook.core.dispatch.EntryPast.ENTRIES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Disclosure;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.People;

/**
 * What the journal tells of schedule entries. A private one is told of only to its people and to whoever made it: what
 * changed in it at all, and its title even in summaries that were written before it became private.
 */
public final class EntryDisclosure implements Disclosure {

    /** How many entries are told of one by one. */
    private static final int MOST = 30;

    private final ScheduleEntries entries;
    private final JournalQuery journal;
    private final EntryDifferences differences;

    public EntryDisclosure(ScheduleEntries entries, People people, JournalQuery journal) {
        this.entries = entries;
        this.journal = journal;
        this.differences = new EntryDifferences(people);
    }

    @Override
    public List<JournalKind> kinds() {
        return List.of(JournalKind.ENTRY);
    }

    @Override
    public List<String> summaryTables() {
        return List.of(ENTRIES);
    }

    /** Where the entry was private at the time, its summary left out the title by itself. */
    @Override
    public boolean withholdsSummary(Actor reader, List<RowChange> rows) {
        Set<ScheduleEntryId> open = rows.stream()
                .filter(row -> !wasPrivate(row))
                .map(row -> new ScheduleEntryId(row.rowId()))
                .collect(Collectors.toSet());
        return entries.everAmong(open).stream().anyMatch(entry -> !entry.concerns(reader.person(), reader.user()));
    }

    private static boolean wasPrivate(RowChange row) {
        RowImage after = new RowImage(row.after());
        return (after.isEmpty() ? new RowImage(row.before()) : after).is("confidential");
    }

    @Override
    public List<Difference> differences(Actor reader, JournalEntry entry, List<RowChange> rows) {
        Map<UUID, List<RowChange>> byEntry = new LinkedHashMap<>();
        rows.forEach(row ->
                byEntry.computeIfAbsent(owner(row), _ -> new ArrayList<>()).add(row));
        List<Difference> told = new ArrayList<>();
        byEntry.entrySet().stream().limit(MOST).forEach(each -> {
            EntryPast.Step step = step(each.getKey(), entry, each.getValue());
            told.addAll(
                    hidden(reader, each.getKey())
                            ? List.of(Difference.withheld(JournalKind.ENTRY))
                            : differences.between(reader, step.before(), step.after()));
        });
        return told;
    }

    /** Whether it is private now, whatever it was then. */
    private boolean hidden(Actor reader, UUID id) {
        return entries.everAmong(List.of(new ScheduleEntryId(id))).stream()
                .anyMatch(entry -> !entry.concerns(reader.person(), reader.user()));
    }

    private static UUID owner(RowChange row) {
        RowImage image = new RowImage(row.after().isEmpty() ? row.before() : row.after());
        return row.table().equals(ENTRIES)
                ? row.rowId()
                : image.id(EntryPast.PARTS.owner()).orElse(row.rowId());
    }

    /** What was made from nothing needs no past to be told; for all else the journal is read from its beginning. */
    private EntryPast.Step step(UUID id, JournalEntry entry, List<RowChange> rows) {
        boolean made = rows.stream().anyMatch(row -> row.table().equals(ENTRIES) && row.kind() == ChangeKind.INSERTED);
        List<JournalQuery.Deed> deeds =
                made ? List.of(new JournalQuery.Deed(entry, rows)) : journal.deeds(id, EntryPast.PARTS);
        return EntryPast.of(deeds).stream()
                .filter(step -> step.entry().no() == entry.no())
                .findFirst()
                .orElse(new EntryPast.Step(entry, Optional.empty(), Optional.empty()));
    }
}
