@NullMarked
package org.daybook.core.roster;

import org.jspecify.annotations.NullMarked;
