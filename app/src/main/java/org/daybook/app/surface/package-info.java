/** Where things appear besides a screen's own content: toasts, the drawer at the side, sheets over everything. */
@NullMarked
package org.daybook.app.surface;

import org.jspecify.annotations.NullMarked;
