/**
 * One line in plain words, English, German or Spanish, read as an entry: what, when, who, how often. Nothing is stored
 * here; whatever is not understood stays in the title and is said.
 */
@NullMarked
package org.daybook.core.quickadd;

import org.jspecify.annotations.NullMarked;
