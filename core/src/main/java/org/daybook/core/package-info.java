/** Daybook. */
@NullMarked
package org.daybook.core;

import org.jspecify.annotations.NullMarked;
