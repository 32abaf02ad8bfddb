package org.daybook.app.print;

/** Words in one ink. */
record Span(String text, Ink ink) {}
