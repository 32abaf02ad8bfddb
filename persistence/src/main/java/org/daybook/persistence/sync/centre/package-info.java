/**
 * The central PostgreSQL: setting it up and letting members in ({@link org.daybook.persistence.sync.centre.CentreOffice}),
 * and talking to it as a member ({@link org.daybook.persistence.sync.centre.PostgresCentre}). What it decides it decides
 * in its own functions, in the scripts beside this package.
 */
@NullMarked
package org.daybook.persistence.sync.centre;

import org.jspecify.annotations.NullMarked;
