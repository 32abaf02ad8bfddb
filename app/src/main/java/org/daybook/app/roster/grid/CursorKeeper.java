package org.daybook.app.roster.grid;

import java.util.Objects;
import java.util.Optional;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.jspecify.annotations.Nullable;

/** Where a grid's cursor goes when another table shows: nobody should be taken off because they slid under it. */
final class CursorKeeper {

    private @Nullable Landing expected;
    private @Nullable Spot from;

    /** Says whom the cursor should go with next, unless it is moved before. */
    void expect(@Nullable Landing landing, @Nullable Spot cursor) {
        expected = landing;
        from = cursor;
    }

    /**
     * To whoever is expected, unless more people are missing where it is; else it stays with whom it was on, or on the
     * same row and day, where those are still there.
     */
    Optional<Spot> next(@Nullable Spot at, RosterTable before, RosterTable after) {
        if (at == null) {
            return Optional.empty();
        }
        Optional<Spot> same = sameCell(at, before, after);
        boolean stillMissing =
                same.flatMap(after::slip).filter(Slip.Gap.class::isInstance).isPresent();
        return Optional.ofNullable(expected)
                .filter(_ -> Objects.equals(at, from) && !stillMissing)
                .or(() -> before.slip(at).flatMap(Slip::held).map(Landing::of))
                .flatMap(somebody -> somebody.in(after))
                .or(() -> same);
    }

    private static Optional<Spot> sameCell(Spot at, RosterTable before, RosterTable after) {
        if (at.row() >= before.rows().size()) {
            return Optional.empty();
        }
        int column = after.column(before.day(at.column()));
        return after.row(before.rows().get(at.row()).key())
                .filter(_ -> column >= 0 && column < after.columns())
                .map(row -> new Spot(row, column, at.line()));
    }
}
