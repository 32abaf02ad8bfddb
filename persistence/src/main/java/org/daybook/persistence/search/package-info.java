/** The words of entries in a table of their own, derived from the entries' rows and brought up to date with them. */
@NullMarked
package org.daybook.persistence.search;

import org.jspecify.annotations.NullMarked;
