package org.daybook.persistence.exchange;

/**
 * A content line after unfolding (RFC 5545 section 3.1).
 *
 * @param number the physical line it begins on, from 1
 * @param cut whether it was longer than the limit, and its end is missing
 */
record LogicalLine(int number, String text, boolean cut) {}
