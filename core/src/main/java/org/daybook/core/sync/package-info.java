/**
 * Sync with a central database: a laptop pushes what its journal says in order, pulls what others did, and merges. The
 * centre decides; a laptop shows what the centre has with its own undecided changes on top. Nothing here knows a
 * database: {@link org.daybook.core.sync.Centre} and {@link org.daybook.core.sync.Ledger} are ports.
 */
@NullMarked
package org.daybook.core.sync;

import org.jspecify.annotations.NullMarked;
