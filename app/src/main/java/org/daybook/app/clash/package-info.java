/** Clashes beside the calendar: whose they are, what they are, and the ways out, each taken with one click. */
@NullMarked
package org.daybook.app.clash;

import org.jspecify.annotations.NullMarked;
