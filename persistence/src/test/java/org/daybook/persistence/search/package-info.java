/** Searching real workspaces. */
@NullMarked
package org.daybook.persistence.search;

import org.jspecify.annotations.NullMarked;
