/** A coach's day: where to be when, what to bring, what is due, and what has come back. */
@NullMarked
package org.daybook.app.coaching.today;

import org.jspecify.annotations.NullMarked;
