/** Schedule entries: work given to people at a time, once or in a series (seed 001, rules D1 to D9). */
@NullMarked
package org.daybook.core.dispatch;

import org.jspecify.annotations.NullMarked;
