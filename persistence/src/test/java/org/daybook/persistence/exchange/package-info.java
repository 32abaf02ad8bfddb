/** Calendar files made up for the tests, and what must become of them. */
@NullMarked
package org.daybook.persistence.exchange;

import org.jspecify.annotations.NullMarked;
