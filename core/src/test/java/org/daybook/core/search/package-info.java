/** Words: how they are folded, found and marked. */
@NullMarked
package org.daybook.core.search;

import org.jspecify.annotations.NullMarked;
