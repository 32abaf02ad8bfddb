/** Work off the FX thread: the one place with threads, progress, cancelling and the way back to the screen. */
@NullMarked
package org.daybook.app.task;

import org.jspecify.annotations.NullMarked;
