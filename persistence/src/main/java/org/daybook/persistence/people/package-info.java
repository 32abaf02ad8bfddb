/** People and their absences, in the store. */
@NullMarked
package org.daybook.persistence.people;

import org.jspecify.annotations.NullMarked;
