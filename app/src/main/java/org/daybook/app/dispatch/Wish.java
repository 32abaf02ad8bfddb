package org.daybook.app.dispatch;

import org.daybook.core.commitment.CommitmentRef;

/**
 * A change to one thing.
 *
 * @param title the name of the entry, for the question and its answer
 */
public record Wish(CommitmentRef ref, String title, Change change) {}
