/** The command palette: every command, screen and person, and the search, from one field; and the sheet of shortcuts. */
@NullMarked
package org.daybook.app.palette;

import org.jspecify.annotations.NullMarked;
