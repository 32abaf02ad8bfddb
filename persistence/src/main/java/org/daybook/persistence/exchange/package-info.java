/**
 * iCalendar files (RFC 5545), read and written. Reading goes from bytes to logical lines, to parts, to properties, to
 * events, each step bounded and each part on its own, so that a broken one loses itself alone.
 */
@NullMarked
package org.daybook.persistence.exchange;

import org.jspecify.annotations.NullMarked;
