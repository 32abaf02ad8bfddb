package org.daybook.core.journal;

import java.util.function.Supplier;
import org.daybook.core.access.Actor;

/** A unit of work for ports held in memory: it runs what it is given, and keeps no journal. */
public final class DirectWork implements UnitOfWork {

    @Override
    public <R> Outcome<R> run(Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        return actor.may(intent.permission()) ? body.get() : Outcome.refused(actor.name() + " may not do this.");
    }

    @Override
    public <R> Outcome<R> rehearse(Actor actor, Intent intent, Supplier<Outcome<R>> body) {
        throw new UnsupportedOperationException("What is held in memory cannot be taken back.");
    }

    @Override
    public <R> R read(Supplier<R> query) {
        return query.get();
    }
}
