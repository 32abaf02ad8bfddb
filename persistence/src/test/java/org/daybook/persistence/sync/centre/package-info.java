/**
 * Tests against a real server.
 */
@NullMarked
package org.daybook.persistence.sync.centre;

import org.jspecify.annotations.NullMarked;
