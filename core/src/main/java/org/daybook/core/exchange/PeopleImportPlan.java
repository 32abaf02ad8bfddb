package org.daybook.core.exchange;

import java.util.List;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file of people would do, person by person, before anything is done.
 *
 * @param items in the order of the file
 * @param skipped what is left out or read otherwise than written, in the order of the file
 */
public record PeopleImportPlan(List<Item> items, List<SkippedPart> skipped) {

    public PeopleImportPlan {
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
    }

    /** What becomes of one person of the file. */
    public enum Fate {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /**
     * One person of the file.
     *
     * @param here who it is; null for somebody new
     */
    public record Item(int line, @Nullable PersonId here, PersonDetails details, Fate fate) {}

    public int added() {
        return count(Fate.NEW);
    }

    public int changed() {
        return count(Fate.CHANGED);
    }

    public int unchanged() {
        return count(Fate.UNCHANGED);
    }

    private int count(Fate fate) {
        return (int) items.stream().filter(item -> item.fate() == fate).count();
    }
}
