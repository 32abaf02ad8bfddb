/** How everything looks: theme, colours by meaning, icons. */
@NullMarked
package org.daybook.app.look;

import org.jspecify.annotations.NullMarked;
