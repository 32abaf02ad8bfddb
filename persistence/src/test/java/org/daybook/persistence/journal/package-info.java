/** The unit of work and the journal under test. */
@NullMarked
package org.daybook.persistence.journal;

import org.jspecify.annotations.NullMarked;
