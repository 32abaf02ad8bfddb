/** Finding entries by the words in them: what is looked for, what is found, and where in it the words stand. */
@NullMarked
package org.daybook.core.search;

import org.jspecify.annotations.NullMarked;
