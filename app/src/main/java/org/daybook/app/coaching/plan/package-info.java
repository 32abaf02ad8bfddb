/** Coaching plans: all of them, the one that is open at a glance, what is asked about it, and a cycle being proposed. */
@NullMarked
package org.daybook.app.coaching.plan;

import org.jspecify.annotations.NullMarked;
