/** What the screens ask for, answered by the use cases of the domain for the user signed in to an open workspace. */
@NullMarked
package org.daybook.app.session;

import org.jspecify.annotations.NullMarked;
