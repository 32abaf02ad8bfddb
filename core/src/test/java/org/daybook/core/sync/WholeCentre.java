package org.daybook.core.sync;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The centre with all its tenants, as those see it who look after it. */
public interface WholeCentre {

    /** The centre as a member sees it. */
    Centre as(String tenant, String member);

    void revoke(String tenant, String member);

    void admit(String member);

    /**
     * Ends a member's connection as the server may at any time.
     *
     * @return whether there is such a thing as a connection
     */
    default boolean hangUp(String member) {
        return false;
    }

    /** Those that anybody ever wrote for. */
    Set<String> tenants();

    Tenancy tenant(String name);

    /** What was decided on a mutation, where it was. */
    @Nullable
    Verdict verdict(Origin origin);

    /** What it has of one tenant. */
    interface Tenancy {

        ModelRows rows();

        /** The claims that must not overlap. */
        List<Claim> hard();

        List<LogEntry> log();

        /** The mark that an entry of the log must have after another. */
        LogMark mark(LogMark before, LogEntry entry);
    }
}
