/** The roster: a hospital's versions, how each is covered, what tells them apart, and which of them is live. */
@NullMarked
package org.daybook.app.roster;

import org.jspecify.annotations.NullMarked;
