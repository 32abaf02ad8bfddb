/** The one way to change a workspace and the record every change leaves behind. */
@NullMarked
package org.daybook.core.journal;

import org.jspecify.annotations.NullMarked;
