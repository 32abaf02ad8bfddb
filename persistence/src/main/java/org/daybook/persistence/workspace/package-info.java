/** The workspace file: opened by one process, migrated, backed up, verified, closed. */
@NullMarked
package org.daybook.persistence.workspace;

import org.jspecify.annotations.NullMarked;
