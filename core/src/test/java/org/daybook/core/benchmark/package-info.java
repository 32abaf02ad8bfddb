/** What the benchmarks of all modules say about themselves. */
@NullMarked
package org.daybook.core.benchmark;

import org.jspecify.annotations.NullMarked;
