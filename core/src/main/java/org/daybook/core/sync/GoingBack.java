package org.daybook.core.sync;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;

/**
 * Takes a workspace back to an earlier place of the log, because the log goes on otherwise from there: the centre was
 * restored from a backup, and others have been there since. What came after is taken back; own entries among it count
 * as not decided again, and show as before.
 */
final class GoingBack {

    private final Ledger ledger;

    GoingBack(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param common the newest place that both have */
    void to(LogMark common) {
        Set<RowKey> touched = new LinkedHashSet<>();
        long last = ledger.pulled().seq();
        LostEntries lost = new LostEntries(common);
        ledger.log(common.seq(), last, entry -> {
            touched.addAll(Receiving.keys(entry.mutation().rows()));
            lost.add(entry);
        });
        Map<RowKey, Image> centre = before(common, touched);
        ledger.goBack(common, lost::otherwise);
        Receiving receiving = new Receiving(ledger);
        String summary = "Took back %d entries of the central database, which went back to a backup"
                .formatted(last - common.seq());
        receiving.restore(receiving.own("sync.goback", summary), centre);
    }

    /** What the centre had of rows at a place of the log: worked out from its beginning. */
    private Map<RowKey, Image> before(LogMark common, Set<RowKey> rows) {
        Map<RowKey, Image> centre = new LinkedHashMap<>();
        Receiving receiving = new Receiving(ledger);
        rows.forEach(row -> {
            ledger.dropUnknown(row);
            if (!ledger.columns(row.table()).isEmpty()) {
                centre.put(row, Image.NONE);
            }
        });
        ledger.log(
                0,
                common.seq(),
                entry -> entry.mutation().rows().stream()
                        .filter(delta -> rows.contains(RowKey.of(delta)))
                        .forEach(delta -> {
                            receiving.keepUnknown(delta);
                            centre.computeIfPresent(
                                    RowKey.of(delta),
                                    (row, image) -> start(row, image, delta).with(receiving.known(delta)));
                        }));
        return centre;
    }

    /** A row begins with what its author's version does not know of. */
    private Image start(RowKey row, Image image, RowChange delta) {
        return delta.kind() == ChangeKind.INSERTED && image.equals(Image.NONE)
                ? new Image(ledger.defaults(row.table()))
                : image;
    }
}
