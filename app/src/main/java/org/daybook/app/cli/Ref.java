package org.daybook.app.cli;

/** An entry that was made or changed. */
record Ref(String ref) {}
