package org.daybook.core.sync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** Takes a backup in place of the last. */
    void backUp();

    /** Becomes what it was at the last backup; all connections end. Who was let in or shut out since stays so. */
    void restore();

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

        /** All claims, hard or not, by whose they are. */
        Map<UUID, Set<Claim>> claims();

        List<LogEntry> log();

        /** The mark that an entry of the log must have after another. */
        LogMark mark(LogMark before, LogEntry entry);
    }
}
