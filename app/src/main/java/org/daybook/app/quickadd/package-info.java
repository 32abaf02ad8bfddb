/** Adds an entry in one line of plain words, with a live reading of what was understood. */
@NullMarked
package org.daybook.app.quickadd;

import org.jspecify.annotations.NullMarked;
