/** What the screens are given of a stored workspace. */
@NullMarked
package org.daybook.app.session;

import org.jspecify.annotations.NullMarked;
