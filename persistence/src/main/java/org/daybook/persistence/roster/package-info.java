/** Hospitals and their rosters, in the store. */
@NullMarked
package org.daybook.persistence.roster;

import org.jspecify.annotations.NullMarked;
