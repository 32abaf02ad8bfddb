package org.daybook.core.exchange;

import java.util.List;
import org.daybook.core.dispatch.EntryAdoption.Fate;
import org.daybook.core.dispatch.WholeEntry;

/**
 * What importing a file would do, item by item, before anything is done.
 *
 * @param items in the order of the file
 * @param skipped what is left out or read otherwise than written, in the order of the file
 */
public record ImportPlan(List<Item> items, List<SkippedPart> skipped) {

    public ImportPlan {
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
    }

    /**
     * One entry of the file.
     *
     * @param line where it begins in the file, from 1
     */
    public record Item(int line, WholeEntry entry, Fate fate) {}

    public int added() {
        return count(Fate.NEW);
    }

    public int changed() {
        return count(Fate.CHANGED);
    }

    public int unchanged() {
        return count(Fate.UNCHANGED);
    }

    /** Whether carrying it out would change anything. */
    public boolean isEmpty() {
        return added() == 0 && changed() == 0;
    }

    private int count(Fate fate) {
        return (int) items.stream().filter(item -> item.fate() == fate).count();
    }
}
