package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.core.journal.RowChange;

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

    boolean wentBackBefore(long no) {
        return wentBack.contains(no);
    }

    long next() {
        return entries.size() + 1L;
    }

    void add(Ledger.Heading heading, List<RowChange> rows) {
        entries.add(new Entry(next(), heading, List.copyOf(rows)));
    }
}
