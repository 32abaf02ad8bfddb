/** The people of all desks, when they work and when they are away. */
@NullMarked
package org.daybook.core.people;

import org.jspecify.annotations.NullMarked;
