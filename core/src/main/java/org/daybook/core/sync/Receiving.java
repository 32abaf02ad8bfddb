package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Ledger.Heading;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stretch of the log into a workspace. Two states are told apart: the centre's, and what shows here, which is
 * the centre's with the own entries that are not settled on top. Of rows that no such entry touches both are the same,
 * and only the others are kept twice. An entry of others changes the centre's state, and what shows follows; an own one
 * that comes back is settled; one that was rejected no longer lies on top.
 */
final class Receiving {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Ledger ledger;
    private final Unsettled unsettled;
    private final Set<RowKey> read = new HashSet<>();
    private final Map<RowKey, Map<String, @Nullable Object>> here = new HashMap<>();

    Receiving(Ledger ledger) {
        this.ledger = ledger;
        this.unsettled = new Unsettled(ledger);
    }

    /**
     * Takes back what was rejected, then takes in entries: so the journal tells of what stood in the way as it tells of
     * anything that others did.
     *
     * @throws IllegalStateException if they do not follow what was pulled, or contradict it
     */
    void take(List<LogEntry> entries) {
        unsettled.rejected().forEach(this::takeBack);
        long pulled = ledger.pulled().seq();
        for (LogEntry entry : entries) {
            if (entry.seq() != pulled + 1) {
                throw new IllegalStateException("After entry %d of the log came %d.".formatted(pulled, entry.seq()));
            }
            take(entry);
            ledger.advance(entry);
            pulled = entry.seq();
        }
    }

    /** Where own entries come back in the order they were made, as mostly, there is nothing to look at. */
    private void take(LogEntry entry) {
        Optional<Own> own = unsettled.taken(entry);
        entry.mutation().rows().forEach(this::keepUnknown);
        boolean plain = own.filter(unsettled::isFirst).isPresent() && !ledger.keepsBases() && !unsettled.anySetAside();
        if (plain) {
            settle(own.get());
            return;
        }
        Map<RowKey, Image> centre = centre(keys(entry.mutation().rows()));
        centre.keySet().removeIf(row -> ledger.columns(row.table()).isEmpty());
        Map<RowKey, Image> before = Map.copyOf(centre);
        own.ifPresent(this::settle);
        for (RowChange delta : entry.mutation().rows()) {
            centre.computeIfPresent(RowKey.of(delta), (_, image) -> image.with(known(delta)));
        }
        show(heading(entry), before, centre);
    }

    private void settle(Own own) {
        unsettled.remove(own);
        ledger.settle(own);
    }

    /**
     * Makes rows what the centre has of them by now, whatever it had before.
     *
     * @param centre rows of tables that are here
     */
    void restore(Heading heading, Map<RowKey, Image> centre) {
        show(heading, centre, centre);
    }

    /** Keeps the columns that this workspace has no place for. */
    void keepUnknown(RowChange delta) {
        RowKey row = RowKey.of(delta);
        if (delta.kind() == ChangeKind.DELETED) {
            ledger.dropUnknown(row);
            return;
        }
        Set<String> columns = ledger.columns(row.table());
        if (!columns.containsAll(delta.after().keySet())) {
            Map<String, @Nullable Object> unknown = new LinkedHashMap<>(delta.after());
            unknown.keySet().removeAll(columns);
            ledger.keepUnknown(row, unknown);
        }
    }

    /** A change of only those columns that this workspace has. */
    RowChange known(RowChange delta) {
        Set<String> columns = ledger.columns(delta.table());
        if (columns.containsAll(delta.after().keySet())) {
            return delta;
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>(delta.after());
        after.keySet().retainAll(columns);
        return new RowChange(delta.table(), delta.rowId(), delta.kind(), delta.before(), after);
    }

    /**
     * Makes rows of the centre's show, with the unsettled entries on top. Where that does not fit, the own entries are
     * set aside: the centre's rows fit together, and what it makes of the own ones comes back from there.
     *
     * @param before what the centre had of the same rows
     */
    private void show(Heading heading, Map<RowKey, Image> before, Map<RowKey, Image> centre) {
        if (!append(heading, changes(visible(centre)))) {
            setAside(before);
            if (!append(heading, changes(visible(centre)))) {
                throw new IllegalStateException(
                        "“%s” by %s contradicts what is here.".formatted(heading.summary(), heading.actor()));
            }
        }
        centre.forEach(this::keepWhereTouched);
    }

    private void setAside(Map<RowKey, Image> before) {
        Map<RowKey, Image> centre = centre(unsettled.rows());
        centre.putAll(before);
        centre.forEach(this::keepWhereTouched);
        unsettled.setAside(ledger::setAside);
        Heading heading = own("sync.aside", "Set aside what the centre has not decided yet");
        if (!append(heading, changes(centre))) {
            throw new IllegalStateException("What was not decided yet cannot be set aside.");
        }
    }

    private void takeBack(Own rejected) {
        Map<RowKey, Image> centre = centre(keys(ledger.rowsOf(rejected)));
        unsettled.remove(rejected);
        show(own("sync.takeback", "Took back: " + rejected.summary()), centre, centre);
        ledger.conflict(rejected, Objects.requireNonNull(rejected.verdict()).obstacles());
    }

    /** What the centre has of rows: kept, or what was before the first unsettled entry, or what is here. */
    private Map<RowKey, Image> centre(Collection<RowKey> rows) {
        Map<RowKey, Image> found = new LinkedHashMap<>();
        List<RowKey> untouched = new ArrayList<>();
        for (RowKey row : rows) {
            List<Unsettled.Touch> touches = unsettled.of(row);
            if (touches.isEmpty()) {
                untouched.add(row);
                found.put(row, Image.NONE);
            } else {
                found.put(
                        row,
                        ledger.base(row)
                                .map(Image::of)
                                .orElseGet(() ->
                                        Image.of(touches.getFirst().change().before())));
            }
        }
        read(untouched);
        untouched.forEach(row -> found.put(row, Image.of(here(row))));
        return found;
    }

    /** Reads rows as they stand, each once until something is written. */
    private void read(Collection<RowKey> rows) {
        rows.stream()
                .filter(row ->
                        !read.contains(row) && !ledger.columns(row.table()).isEmpty())
                .collect(Collectors.groupingBy(RowKey::table, Collectors.mapping(RowKey::id, Collectors.toList())))
                .forEach((table, ids) -> ledger.rows(table, ids)
                        .forEach((UUID id, Map<String, @Nullable Object> row) -> here.put(new RowKey(table, id), row)));
        read.addAll(rows);
    }

    /** A row that was read; empty where it is not there. */
    private Map<String, @Nullable Object> here(RowKey row) {
        return here.getOrDefault(row, Map.of());
    }

    private boolean append(Heading heading, List<RowChange> changes) {
        read.clear();
        here.clear();
        return ledger.append(heading, changes);
    }

    /** Rows as they are to show: the centre's with the unsettled entries on top that are not set aside. */
    private Map<RowKey, Image> visible(Map<RowKey, Image> centre) {
        Map<RowKey, Image> visible = new LinkedHashMap<>(centre);
        visible.replaceAll((row, image) -> {
            Image shown = image;
            for (Unsettled.Touch touch : unsettled.of(row)) {
                if (!touch.by().setAside()) {
                    for (RowChange change : Narrowing.of(List.of(touch.change()))) {
                        shown = shown.under(change);
                    }
                }
            }
            return shown;
        });
        return visible;
    }

    private void keepWhereTouched(RowKey row, Image centre) {
        if (unsettled.of(row).isEmpty()) {
            ledger.dropBase(row);
        } else {
            ledger.keepBase(row, centre.columns());
        }
    }

    /** What is to be done to rows as they stand so that they are as wanted. */
    private List<RowChange> changes(Map<RowKey, Image> wanted) {
        List<RowChange> changes = new ArrayList<>();
        read(wanted.keySet());
        wanted.forEach((row, image) ->
                image.changeFrom(row, here(row), ledger.columns(row.table())).ifPresent(changes::add));
        return changes;
    }

    static Set<RowKey> keys(Collection<RowChange> changes) {
        return changes.stream().map(RowKey::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Heading heading(LogEntry entry) {
        Mutation mutation = entry.mutation();
        return new Heading(
                mutation.at(),
                mutation.actorId(),
                mutation.actor(),
                mutation.command(),
                mutation.summary(),
                mutation.reverses(),
                entry.origin());
    }

    Heading own(String command, String summary) {
        return new Heading(ledger.now(), NOBODY, "Sync", command, summary, null, null);
    }
}
