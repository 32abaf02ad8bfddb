/** Coaching on screen and on paper: how the course of a plan's goals is drawn and its figures are worded. */
@NullMarked
package org.daybook.app.coaching;

import org.jspecify.annotations.NullMarked;
