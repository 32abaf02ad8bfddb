package org.daybook.app.clash;

import org.daybook.core.commitment.Solution;

/** A way out of a clash, and the words of its button. */
public record ClashSuggestion(Solution solution, String sentence) {}
