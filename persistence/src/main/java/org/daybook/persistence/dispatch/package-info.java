/** Schedule entries in the store. */
@NullMarked
package org.daybook.persistence.dispatch;

import org.jspecify.annotations.NullMarked;
