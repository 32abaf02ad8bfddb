package org.daybook.core.sync;

import java.util.UUID;

/**
 * Names a change for good, wherever it travels.
 *
 * @param client the workspace it was made in; a copy of a workspace gets a name of its own
 * @param no the number of its entry in that workspace's journal
 */
public record Origin(UUID client, long no) {}
