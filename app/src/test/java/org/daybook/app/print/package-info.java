/** That nothing is left out or cut off on paper. */
@NullMarked
package org.daybook.app.print;

import org.jspecify.annotations.NullMarked;
