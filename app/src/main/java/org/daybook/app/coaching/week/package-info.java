/** The week of a teacher: which visits they can expect. */
@NullMarked
package org.daybook.app.coaching.week;

import org.jspecify.annotations.NullMarked;
