/** Entries on the screen: the drawer that edits one, the question how far a change reaches, the change itself. */
@NullMarked
package org.daybook.app.dispatch;

import org.jspecify.annotations.NullMarked;
