package org.daybook.app.dispatch;

/** What a change would do under one scope, in a sentence such as "6 occurrences, from Mon 23 Nov on". */
public record Reach(String sentence) {}
