/** A small workspace in memory, the same every time, for tests of what is on the screen. */
@NullMarked
package org.daybook.app.sample;

import org.jspecify.annotations.NullMarked;
