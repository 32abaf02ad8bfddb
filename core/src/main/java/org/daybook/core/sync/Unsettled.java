package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** The own entries that are not settled, in order. What they did is read only once somebody asks for a row. */
final class Unsettled {

    private final Ledger ledger;
    private final SequencedMap<Origin, Own> entries = new LinkedHashMap<>();
    private final Map<RowKey, List<Touch>> touches = new LinkedHashMap<>();
    private boolean read;

    /** What one of the entries did to a row. */
    record Touch(Own by, RowChange change) {}

    Unsettled(Ledger ledger) {
        this.ledger = ledger;
        ledger.unsettled().forEach(own -> entries.put(own.origin(), own));
    }

    /**
     * The entry that the centre took and has in its log. One that was not decided is another by the same name: its number
     * was given twice, because the workspace goes on from an older copy, or somebody else with a copy of it.
     */
    Optional<Own> taken(LogEntry entry) {
        return Optional.ofNullable(entries.get(entry.origin()))
                .filter(own -> own.taken() && own.isSame(entry.mutation()));
    }

    boolean isFirst(Own own) {
        return entries.firstEntry().getValue().equals(own);
    }

    boolean anySetAside() {
        return entries.values().stream().anyMatch(Own::setAside);
    }

    List<Own> rejected() {
        return entries.values().stream().filter(Own::rejected).toList();
    }

    void remove(Own own) {
        entries.remove(own.origin());
        if (read) {
            for (RowChange change : ledger.rowsOf(own)) {
                touches.computeIfPresent(RowKey.of(change), (_, all) -> without(own, all));
            }
        }
    }

    private static @Nullable List<Touch> without(Own own, List<Touch> touches) {
        List<Touch> left =
                touches.stream().filter(touch -> touch.by().no() != own.no()).toList();
        return left.isEmpty() ? null : left;
    }

    /** What was done to a row, in order; nothing where it was left alone. */
    List<Touch> of(RowKey row) {
        return touches().getOrDefault(row, List.of());
    }

    /** All rows that were touched, in the order they were first. */
    Collection<RowKey> rows() {
        return List.copyOf(touches().keySet());
    }

    void setAside(Consumer<Own> telling) {
        entries.replaceAll((_, own) -> own.aside());
        entries.values().forEach(telling);
        touches.replaceAll((_, all) -> all.stream()
                .map(touch -> new Touch(touch.by().aside(), touch.change()))
                .toList());
    }

    private Map<RowKey, List<Touch>> touches() {
        if (!read) {
            read = true;
            for (Own own : entries.values()) {
                for (RowChange change : ledger.rowsOf(own)) {
                    touches.computeIfAbsent(RowKey.of(change), _ -> new ArrayList<>())
                            .add(new Touch(own, change));
                }
            }
        }
        return touches;
    }
}
