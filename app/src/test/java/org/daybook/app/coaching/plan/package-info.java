/** Tests of coaching plans on the screen. */
@NullMarked
package org.daybook.app.coaching.plan;

import org.jspecify.annotations.NullMarked;
