package org.daybook.persistence.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One word of one entry.
 *
 * @param shelf the month a short entry begins in, counted from year 0; {@link #LASTING} for series and for what is long
 * @param word folded; a person's is {@link #PERSON} and their id, so that nothing changes when they are renamed
 * @param firstDay the day it begins, of UTC, counted from 1970
 * @param lastDay the same, or for a series the day it ends; {@link #ENDLESS} where it does not
 * @param notes whether the word stands in the notes alone
 */
record IndexRow(int shelf, String word, UUID entry, int firstDay, int lastDay, boolean notes)
        implements Comparable<IndexRow> {

    static final int LASTING = -1_000_000;
    static final int ENDLESS = Integer.MAX_VALUE;

    /** Sorts before every letter and digit of other alphabets than ASCII, and is part of no word. */
    static final String PERSON = "@";

    static int shelfOf(LocalDate day) {
        return (int) YearMonth.from(day).getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH);
    }

    static LocalDate firstDayOf(int shelf) {
        return LocalDate.of(Math.floorDiv(shelf, 12), Math.floorMod(shelf, 12) + 1, 1);
    }

    /** The order of the store's index: rows written in it go to the same few pages. */
    @Override
    public int compareTo(IndexRow other) {
        int byShelf = Integer.compare(shelf, other.shelf);
        if (byShelf != 0) {
            return byShelf;
        }
        int byWord = word.compareTo(other.word);
        return byWord != 0 ? byWord : entry.compareTo(other.entry);
    }
}
