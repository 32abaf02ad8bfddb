/** The workspace itself: its name and its zone, and how it begins. */
@NullMarked
package org.daybook.core.workspace;

import org.jspecify.annotations.NullMarked;
