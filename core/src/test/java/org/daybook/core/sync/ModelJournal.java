package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** The journal of a laptop: what was done to its rows, with their whole images before and after. */
final class ModelJournal {

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Long> wentBack = new HashSet<>();

    /** @param no from 1, without gaps */
    record Entry(long no, Ledger.Heading heading, List<RowChange> rows) {}

    ModelJournal copy() {
        ModelJournal copy = new ModelJournal();
        copy.entries.addAll(entries);
        copy.wentBack.addAll(wentBack);
        return copy;
    }

    List<Entry> entries() {
        return entries;
    }

    Entry get(long no) {
        return entries.get((int) no - 1);
    }

    /** What comes from now on may have come before. */
    void goBack() {
        wentBack.add(next());
    }

    long next() {
        return entries.size() + 1L;
    }

    /** A sentence for each row that it does not account for, and each entry that is there twice. */
    List<String> problems(ModelRows rows) {
        List<String> problems = new ArrayList<>();
        Map<RowKey, Map<String, @Nullable Object>> last = new LinkedHashMap<>();
        Set<Origin> origins = new HashSet<>();
        for (Entry entry : entries) {
            Origin from = entry.heading().from();
            if (wentBack.contains(entry.no())) {
                origins.clear();
            }
            if (from != null && !origins.add(from)) {
                problems.add("%s is there twice".formatted(from));
            }
            for (RowChange change : entry.rows()) {
                Map<String, @Nullable Object> before = last.getOrDefault(RowKey.of(change), Map.of());
                if (!before.equals(change.before())) {
                    problems.add("%s came after %s".formatted(change, before));
                }
                last.put(RowKey.of(change), change.after());
            }
        }
        last.values().removeIf(Map::isEmpty);
        Map<RowKey, Map<String, @Nullable Object>> there = new HashMap<>();
        for (String table : rows.schema().tables().keySet()) {
            rows.all(table).forEach((id, row) -> there.put(new RowKey(table, id), row));
        }
        if (!last.equals(there)) {
            problems.add("the journal has %s, and there is %s".formatted(last, there));
        }
        return problems;
    }

    void add(Ledger.Heading heading, List<RowChange> rows) {
        entries.add(new Entry(next(), heading, List.copyOf(rows)));
    }
}
