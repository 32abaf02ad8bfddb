/** Before anyone is signed in: creating, opening and trying a workspace, and signing in to it. */
@NullMarked
package org.daybook.app.start;

import org.jspecify.annotations.NullMarked;
