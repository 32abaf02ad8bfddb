package org.daybook.app.roster.grid;

import java.util.List;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.jspecify.annotations.Nullable;

/**
 * A row of a roster's grid.
 *
 * @param detail in a few words, under or beside the title; may be empty
 * @param colour as {@code #rrggbb}; null where it has none
 * @param night whether its shifts are at night
 * @param lines how many slips its fullest cell has
 * @param cells what is in each day, by the day's column
 */
record GridRow(
        Key key,
        String title,
        String detail,
        @Nullable String colour,
        boolean night,
        int lines,
        List<List<Slip>> cells) {

    /** What a row is about; the same for the same thing each time the version is read. */
    sealed interface Key {

        /** Shifts of one kind; where a day has several of them, the others are in further rows. */
        record OfShifts(String type, StudyType study, SpecialtyType specialty, int nth) implements Key {}

        record OfPerson(PersonId person) implements Key {}

        /** The shifts that lack somebody. */
        record OfGaps() implements Key {}
    }

    List<Slip> cell(int column) {
        return cells.get(column);
    }
}
