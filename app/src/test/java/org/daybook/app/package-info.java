/** Tests of the application as a whole. */
@NullMarked
package org.daybook.app;

import org.jspecify.annotations.NullMarked;
