package org.daybook.persistence.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.search.Word;
import org.jspecify.annotations.Nullable;

/**
 * Works out from an entry's rows which words it is found by: those of its own texts and of its changed occurrences',
 * all together. Of words in notes only so many count that there are {@value #MOST} in all.
 */
final class EntryWords {

    private static final int MOST = 500;
    private static final String NO_TYPE = "OTHER";

    private final Map<String, Boolean> onlyInNotes = new HashMap<>();

    private EntryWords() {}

    /** The rows of the index an entry has; none where it is deleted. */
    static Set<IndexRow> of(EntryRows rows) {
        Map<String, @Nullable Object> entry = rows.entry();
        if (entry.isEmpty() || entry.get("deleted_at") != null) {
            return Set.of();
        }
        EntryWords words = new EntryWords();
        words.addForemost(entry);
        for (Map<String, @Nullable Object> assignee : rows.assignees()) {
            words.addPeople(assignee.get("person_id"));
        }
        for (Map<String, @Nullable Object> override : rows.overrides()) {
            words.addForemost(override);
            words.addPeople(override.get("people"));
        }
        words.addNotes(entry.get("notes"));
        rows.overrides().forEach(override -> words.addNotes(override.get("notes")));
        return words.shelved(entry);
    }

    private void addForemost(Map<String, @Nullable Object> row) {
        add(row.get("title"), false);
        add(row.get("location"), false);
        Object type = row.get("work_item_type");
        if (!NO_TYPE.equals(type)) {
            add(type, false);
        }
        add(row.get("work_item_id"), false);
    }

    private void addPeople(@Nullable Object ids) {
        if (ids != null && !ids.toString().isEmpty()) {
            for (String id : ids.toString().split(" ")) {
                onlyInNotes.put(IndexRow.PERSON + id, false);
            }
        }
    }

    private void addNotes(@Nullable Object notes) {
        if (onlyInNotes.size() < MOST) {
            add(notes, true);
        }
    }

    private void add(@Nullable Object text, boolean notes) {
        if (text == null) {
            return;
        }
        for (Word word : Word.in(text.toString())) {
            if (notes && onlyInNotes.size() >= MOST) {
                return;
            }
            for (String form : word.forms()) {
                onlyInNotes.merge(form, notes, (known, now) -> known && now);
            }
        }
    }

    private Set<IndexRow> shelved(Map<String, @Nullable Object> entry) {
        UUID id = UUID.fromString(String.valueOf(entry.get("id")));
        LocalDate first = day(entry.get("start_at"));
        boolean lasting = Boolean.TRUE.equals(entry.get("spanning"));
        int firstDay = Math.toIntExact(first.toEpochDay());
        int lastDay = entry.get("recurrence") == null ? firstDay : lastDay(entry.get("end_at"));
        int shelf = lasting ? IndexRow.LASTING : IndexRow.shelfOf(first);
        Set<IndexRow> rows = HashSet.newHashSet(onlyInNotes.size());
        onlyInNotes.forEach((word, notes) -> rows.add(new IndexRow(shelf, word, id, firstDay, lastDay, notes)));
        return rows;
    }

    private static int lastDay(@Nullable Object endAt) {
        return endAt == null ? IndexRow.ENDLESS : Math.toIntExact(day(endAt).toEpochDay());
    }

    private static LocalDate day(@Nullable Object instant) {
        return LocalDate.ofInstant(Instant.parse(String.valueOf(instant)), ZoneOffset.UTC);
    }
}
