/**
 * A version's shifts and people by days, and how it is covered: where a roster is read, and repaired by drag, by
 * keyboard and from the drawer. What is shown comes from a review of the version; what is done goes to the {@link
 * org.daybook.app.roster.grid.RepairBoard}.
 */
@NullMarked
package org.daybook.app.roster.grid;

import org.jspecify.annotations.NullMarked;
