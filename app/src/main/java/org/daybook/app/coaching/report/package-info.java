/** The reports of coaching: a visit's summary, and what became of a cycle or a whole plan, as pages of a PDF. */
@NullMarked
package org.daybook.app.coaching.report;

import org.jspecify.annotations.NullMarked;
