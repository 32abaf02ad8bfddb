/** Sync on real files. */
@NullMarked
package org.daybook.persistence.sync;

import org.jspecify.annotations.NullMarked;
