/** Schools, coaching plans, visits and what came of them, in the store. */
@NullMarked
package org.daybook.persistence.coaching;

import org.jspecify.annotations.NullMarked;
