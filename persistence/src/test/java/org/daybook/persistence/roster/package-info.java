@NullMarked
package org.daybook.persistence.roster;

import org.jspecify.annotations.NullMarked;
