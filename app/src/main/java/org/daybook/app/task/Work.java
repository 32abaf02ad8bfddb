package org.daybook.app.task;

import org.daybook.core.exchange.Progress;

/**
 * A piece of work done off the FX thread. What a user can cause is part of its result; it throws only for bugs.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress);
}
