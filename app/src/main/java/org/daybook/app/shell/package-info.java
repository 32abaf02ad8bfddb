/** The window around the screens: navigation, undo and redo, the user; and the wiring of everything. */
@NullMarked
package org.daybook.app.shell;

import org.jspecify.annotations.NullMarked;
