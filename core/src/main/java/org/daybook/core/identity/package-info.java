/** Identifiers made on the laptop, without asking anybody. */
@NullMarked
package org.daybook.core.identity;

import org.jspecify.annotations.NullMarked;
