/** Files of a roster on their way into staging, and what there is to say about a version: what was found in it. */
@NullMarked
package org.daybook.app.roster.intake;

import org.jspecify.annotations.NullMarked;
