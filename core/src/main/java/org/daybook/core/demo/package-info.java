/** A small believable organisation to try Daybook on: the same every time, its dates around today. */
@NullMarked
package org.daybook.core.demo;

import org.jspecify.annotations.NullMarked;
