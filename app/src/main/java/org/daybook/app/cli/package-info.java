/**
 * The command line: one class a command, each of which reads its options, asks a use case, and prints what came of it,
 * as a table or as JSON.
 */
@NullMarked
package org.daybook.app.cli;

import org.jspecify.annotations.NullMarked;
