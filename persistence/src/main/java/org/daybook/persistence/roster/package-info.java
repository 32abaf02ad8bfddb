/**
 * Hospitals and their rosters, in the store, and files of a roster, read. A file is recognised by its content; a
 * spreadsheet becomes sheets, a sheet or a file of comma-separated values becomes a list of shifts or a coverage grid,
 * and a report of Amion is read row by row. Whatever loses a shift is an error, whatever loses a detail of one is a
 * warning, and both say so.
 */
@NullMarked
package org.daybook.persistence.roster;

import org.jspecify.annotations.NullMarked;
