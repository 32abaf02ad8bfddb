/** Measures what the domain computes about commitments against what the store could. */
@NullMarked
package org.daybook.persistence.commitment;

import org.jspecify.annotations.NullMarked;
