/** People and absences over a real workspace. */
@NullMarked
package org.daybook.persistence.people;

import org.jspecify.annotations.NullMarked;
