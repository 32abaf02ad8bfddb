/** What a person sees of sync: how it stands, and the conflicts that wait for a decision. */
@NullMarked
package org.daybook.app.sync;

import org.jspecify.annotations.NullMarked;
