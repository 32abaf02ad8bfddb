/** Files of rosters made up for the tests, and what must become of them. */
@NullMarked
package org.daybook.persistence.roster;

import org.jspecify.annotations.NullMarked;
