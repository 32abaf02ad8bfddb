/** The palette, without a stage and with one. */
@NullMarked
package org.daybook.app.palette;

import org.jspecify.annotations.NullMarked;
