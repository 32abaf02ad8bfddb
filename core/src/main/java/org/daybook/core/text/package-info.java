/** How texts are kept, whatever they are about. */
@NullMarked
package org.daybook.core.text;

import org.jspecify.annotations.NullMarked;
