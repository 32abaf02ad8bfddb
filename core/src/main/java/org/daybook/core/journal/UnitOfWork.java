package org.daybook.core.journal;

import java.util.function.Supplier;
import org.daybook.core.access.Actor;

/**
 * The one way to change a workspace. A body runs in one transaction; every row it touches is journalled in that same
 * transaction; after the commit the entry is published to the {@link CommitListener}s. A body that refuses, or throws,
 * leaves nothing behind.
 */
public interface UnitOfWork {

    /**
     * Runs a command. It is refused without being run when the actor lacks the intent's permission.
     *
     * @return the body's outcome, or a refusal when the store could not take it (a full disk, say)
     */
    <R> Outcome<R> run(Actor actor, Intent intent, Supplier<Outcome<R>> body);

    /**
     * Runs a command to see what it would do, and takes it back whatever it answers: nothing is journalled, nothing is
     * published.
     */
    <R> Outcome<R> rehearse(Actor actor, Intent intent, Supplier<Outcome<R>> body);

    /** Runs a query that changes nothing. Inside a body it sees what the body has done so far. */
    <R> R read(Supplier<R> query);
}
