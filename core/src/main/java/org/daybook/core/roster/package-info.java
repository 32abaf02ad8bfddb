/**
 * The roster of a hospital. What a file of it says is read into neutral values first, {@link
 * org.daybook.core.roster.RosterReading}, with a {@link org.daybook.core.roster.Finding} for whatever was read otherwise
 * than it is written; what becomes of that is the domain's own affair.
 */
@NullMarked
package org.daybook.core.roster;

import org.jspecify.annotations.NullMarked;
