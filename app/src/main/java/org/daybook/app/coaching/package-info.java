/** The coach's desk: whose plans and visits are looked at, and what its screens have in common. */
@NullMarked
package org.daybook.app.coaching;

import org.jspecify.annotations.NullMarked;
