/** The people screen: who there is, when they work, and when they are away. */
@NullMarked
package org.daybook.app.people;

import org.jspecify.annotations.NullMarked;
