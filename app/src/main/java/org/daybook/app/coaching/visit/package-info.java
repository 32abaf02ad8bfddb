/** The one page with everything about a visit, made for typing while one observes. */
@NullMarked
package org.daybook.app.coaching.visit;

import org.jspecify.annotations.NullMarked;
