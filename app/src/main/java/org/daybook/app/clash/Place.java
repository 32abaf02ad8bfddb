package org.daybook.app.clash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.daybook.core.commitment.ClashId;

/** Where the keyboard is after the list has changed: where it was, or at the nearest clash still there. */
final class Place {

    private static final int NOWHERE = -1;

    private Place() {}

    static int of(int selected, List<ClashItem> before, List<ClashItem> now) {
        if (selected < 0 || selected >= before.size()) {
            return NOWHERE;
        }
        int same = now.indexOf(before.get(selected));
        if (same >= 0) {
            return same;
        }
        Map<ClashId, Integer> rows = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) instanceof ClashItem.Row(ClashRow row, boolean _)) {
                rows.put(row.id(), i);
            }
        }
        IntStream own = IntStream.of(selected);
        IntStream below = IntStream.range(selected + 1, before.size());
        IntStream above = IntStream.iterate(selected - 1, i -> i >= 0, i -> i - 1);
        return first(IntStream.concat(own, IntStream.concat(below, above)), before, rows)
                .orElse(NOWHERE);
    }

    private static OptionalInt first(IntStream order, List<ClashItem> before, Map<ClashId, Integer> rows) {
        return order.mapToObj(i -> before.get(i).clash().map(rows::get))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
