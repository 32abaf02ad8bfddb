/** What claims a person's time, whichever desk it comes from, and the engine that finds clashes among it. */
@NullMarked
package org.daybook.core.commitment;

import org.jspecify.annotations.NullMarked;
