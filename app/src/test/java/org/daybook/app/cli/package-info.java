/** The command line, run against workspaces on real files. */
@NullMarked
package org.daybook.app.cli;

import org.jspecify.annotations.NullMarked;
