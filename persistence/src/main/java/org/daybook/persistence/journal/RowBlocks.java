package org.daybook.persistence.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the changes of an entry into what is stored as one, and takes it apart again. Where a command inserts, or
 * deletes, at least {@value #LEAST} rows of a table one after the other, up to {@value #MOST} of them make a block:
 * an import of 100,000 rows would otherwise write as many to the journal, each into four trees.
 */
final class RowBlocks {

    private static final int LEAST = 16;
    private static final int MOST = 500;

    /** Far below what the store takes for one text (1,048,576), even where each character has to be escaped. */
    private static final int MOST_CHARACTERS = 100_000;

    /** Ids sort as the store sorts them. */
    private static final Comparator<UUID> ORDER = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private final ImageText images = new ImageText();

    List<StoredRows> gather(List<RowChange> changes) {
        List<StoredRows> gathered = new ArrayList<>();
        int from = 0;
        while (from < changes.size()) {
            int to = endOfBlock(changes, from);
            if (to - from >= LEAST) {
                gathered.add(block(from, changes.subList(from, to)));
            } else {
                for (int seq = from; seq < to; seq++) {
                    gathered.add(single(seq, changes.get(seq)));
                }
            }
            from = to;
        }
        return gathered;
    }

    private static int endOfBlock(List<RowChange> changes, int from) {
        RowChange first = changes.get(from);
        int to = from + 1;
        int characters = characters(first);
        while (to < changes.size() && to - from < MOST && alike(first, changes.get(to))) {
            characters += characters(changes.get(to));
            if (characters > MOST_CHARACTERS) {
                return to;
            }
            to++;
        }
        return to;
    }

    private static boolean alike(RowChange one, RowChange other) {
        return one.kind() != ChangeKind.UPDATED
                && one.kind() == other.kind()
                && one.table().equals(other.table())
                && PackedImage.haveSameColumns(image(one), image(other));
    }

    private static int characters(RowChange change) {
        int characters = 0;
        for (Object value : image(change).values()) {
            characters += value instanceof String text ? text.length() : 1;
        }
        return characters;
    }

    private static Map<String, @Nullable Object> image(RowChange change) {
        return change.kind() == ChangeKind.DELETED ? change.before() : change.after();
    }

    private StoredRows single(int seq, RowChange row) {
        return new StoredRows(
                seq,
                row.table(),
                row.kind(),
                row.rowId(),
                null,
                1,
                images.write(row.before()),
                images.write(row.after()));
    }

    private StoredRows block(int seq, List<RowChange> rows) {
        RowChange first = rows.getFirst();
        List<UUID> ids = rows.stream().map(RowChange::rowId).toList();
        String text = images.writeAll(rows.stream().map(RowBlocks::image).toList());
        boolean deleted = first.kind() == ChangeKind.DELETED;
        return new StoredRows(
                seq,
                first.table(),
                first.kind(),
                Collections.min(ids, ORDER),
                Collections.max(ids, ORDER),
                rows.size(),
                deleted ? text : null,
                deleted ? null : text);
    }

    /** The changes that were stored as one, in the order they were made. */
    List<RowChange> apart(StoredRows rows) {
        if (!rows.isBlock()) {
            return List.of(new RowChange(
                    rows.table(), rows.firstId(), rows.kind(), images.read(rows.before()), images.read(rows.after())));
        }
        boolean deleted = rows.kind() == ChangeKind.DELETED;
        return images.readAll(Objects.requireNonNull(deleted ? rows.before() : rows.after())).stream()
                .map(image -> change(rows, deleted, image))
                .toList();
    }

    private static RowChange change(StoredRows rows, boolean deleted, Map<String, @Nullable Object> image) {
        UUID id = UUID.fromString(String.valueOf(image.get("id")));
        return new RowChange(rows.table(), id, rows.kind(), deleted ? image : Map.of(), deleted ? Map.of() : image);
    }
}
