package org.daybook.core.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.jspecify.annotations.Nullable;

/** The ledger over a {@link ModelBook}. It takes nothing that is not exact: a change must start from what is there. */
class ModelLedger implements Ledger {

    private final ModelBook book;

    ModelLedger(ModelBook book) {
        this.book = book;
    }

    @Override
    public Instant now() {
        return book.now();
    }

    @Override
    public LogMark pulled() {
        return book.link().pulled();
    }

    @Override
    public void log(long after, long upTo, Consumer<LogEntry> reading) {
        book.pulledAfter(after, (int) (upTo - after)).forEach(reading);
    }

    @Override
    public void goBack(LogMark common, UnaryOperator<Mutation> otherwise) {
        book.goBack(common, otherwise);
    }

    @Override
    public List<Own> unsettled() {
        return List.copyOf(book.unsettled().values());
    }

    @Override
    public List<RowChange> rowsOf(Own own) {
        return book.journal().get(own.no()).rows();
    }

    @Override
    public Set<String> columns(String table) {
        return book.rows().schema().columns(table);
    }

    @Override
    public Map<String, @Nullable Object> defaults(String table) {
        Map<String, @Nullable Object> none = new HashMap<>();
        columns(table).forEach(column -> none.put(column, null));
        none.remove(RowImage.REVISION);
        return none;
    }

    @Override
    public Map<UUID, Map<String, @Nullable Object>> rows(String table, Collection<UUID> ids) {
        Map<UUID, Map<String, @Nullable Object>> found =
                new HashMap<>(book.rows().all(table));
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    @Override
    public Optional<Map<String, @Nullable Object>> base(RowKey row) {
        return Optional.ofNullable(book.bases().get(row));
    }

    @Override
    public boolean keepsBases() {
        return !book.bases().isEmpty();
    }

    @Override
    public void keepBase(RowKey row, Map<String, @Nullable Object> image) {
        book.bases().put(row, image);
    }

    @Override
    public void dropBase(RowKey row) {
        book.bases().remove(row);
    }

    @Override
    public void keepUnknown(RowKey row, Map<String, @Nullable Object> columns) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>(book.unknown().getOrDefault(row, Map.of()));
        kept.putAll(columns);
        book.unknown().put(row, kept);
    }

    @Override
    public void dropUnknown(RowKey row) {
        book.unknown().remove(row);
    }

    @Override
    public boolean append(Heading heading, List<RowChange> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        changes.forEach(this::requireExact);
        List<RowChange> whole = changes.stream().map(this::whole).toList();
        boolean fit = book.rows().apply(whole);
        if (fit) {
            book.journal().add(heading, whole);
        }
        return fit;
    }

    private void requireExact(RowChange change) {
        Map<String, @Nullable Object> now = book.rows().get(RowKey.of(change));
        if (!now.equals(change.before())
                || now.isEmpty() != (change.kind() == ChangeKind.INSERTED)
                || !columns(change.table()).containsAll(change.after().keySet())) {
            throw new IllegalStateException("Not a change of %s: %s".formatted(now, change));
        }
    }

    /** What an insert does not say of a column is null. */
    private RowChange whole(RowChange change) {
        if (change.kind() != ChangeKind.INSERTED) {
            return change;
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        columns(change.table()).forEach(column -> after.put(column, null));
        after.putAll(change.after());
        return new RowChange(change.table(), change.rowId(), change.kind(), change.before(), after);
    }

    @Override
    public void advance(LogEntry entry) {
        book.advance(entry);
    }

    @Override
    public void settle(Own own) {
        book.settle(own);
    }

    @Override
    public void setAside(Own own) {
        book.unsettled().put(own.no(), own);
    }

    @Override
    public void conflict(Own own, List<Obstacle> obstacles) {
        book.conflict(own, obstacles);
    }
}
