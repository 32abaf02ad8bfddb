package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;

/** A centre that is reached through something: what is not said otherwise is passed on. */
public abstract class CentreBehind implements Centre {

    private final Centre centre;

    protected CentreBehind(Centre centre) {
        this.centre = centre;
    }

    @Override
    public Greeting hello(UUID client, LogMark pulled) throws CentreFailure {
        return centre.hello(client, pulled);
    }

    @Override
    public Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure {
        return centre.push(client, after, mutations);
    }

    @Override
    public Page pull(LogMark after, int rows) throws CentreFailure {
        return centre.pull(after, rows);
    }

    @Override
    public void relay(List<Lost> lost) throws CentreFailure {
        centre.relay(lost);
    }

    @Override
    public void close() {
        centre.close();
    }
}
