/** What a user sets to their own liking, what an administrator sets for all, and the screen where both are done. */
@NullMarked
package org.daybook.app.settings;

import org.jspecify.annotations.NullMarked;
