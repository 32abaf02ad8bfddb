package org.daybook.core.journal;

import java.util.List;
import java.util.Optional;

/**
 * One entry opened.
 *
 * @param differences what it changed, thing by thing
 * @param notShown whether it changed more than is told here
 * @param obstacle why the reader cannot undo it; empty where they can, as far as can be told without doing it
 */
public record JournalDetail(
        JournalLine line, List<Difference> differences, boolean notShown, Optional<String> obstacle) {}
