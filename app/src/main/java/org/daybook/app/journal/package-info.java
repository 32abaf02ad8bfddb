/** The journal on the screen: what can be undone and redone. */
@NullMarked
package org.daybook.app.journal;

import org.jspecify.annotations.NullMarked;
