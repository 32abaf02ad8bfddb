/** Daybook. */
@NullMarked
package org.daybook.persistence;

import org.jspecify.annotations.NullMarked;
