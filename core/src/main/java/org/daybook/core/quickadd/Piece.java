package org.daybook.core.quickadd;

/** A part with the tokens that say it. */
record Piece(int from, int to, Part part) {}
