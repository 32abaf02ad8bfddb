/** Printing: any range of dates laid out as the pages of a PDF, which are previewed, saved and sent to a printer. */
@NullMarked
package org.daybook.app.print;

import org.jspecify.annotations.NullMarked;
