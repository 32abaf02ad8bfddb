/** Calendar files on the screen: what an import would change before it does, and what an export takes along. */
@NullMarked
package org.daybook.app.exchange;

import org.jspecify.annotations.NullMarked;
