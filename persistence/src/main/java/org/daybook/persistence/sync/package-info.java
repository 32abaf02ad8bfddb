/** Sync as a workspace keeps it: how far it is with its centre, what of its journal is not settled, and conflicts. */
@NullMarked
package org.daybook.persistence.sync;

import org.jspecify.annotations.NullMarked;
