/** The calendar: a week and a day, with everyone's commitments in them, to be dragged. */
@NullMarked
package org.daybook.app.calendar;

import org.jspecify.annotations.NullMarked;
