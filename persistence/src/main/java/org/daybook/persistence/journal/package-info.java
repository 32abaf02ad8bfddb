/** The unit of work over Hibernate, and the journal it writes: capture of rows, undo, and the hash chain. */
@NullMarked
package org.daybook.persistence.journal;

import org.jspecify.annotations.NullMarked;
