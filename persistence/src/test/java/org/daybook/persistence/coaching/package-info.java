@NullMarked
package org.daybook.persistence.coaching;

import org.jspecify.annotations.NullMarked;
