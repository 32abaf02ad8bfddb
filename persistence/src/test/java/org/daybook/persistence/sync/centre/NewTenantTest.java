package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.sync.centre.Changes.claim;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Mutation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a push reads does not grow with what the server has counted of other tenants. */
class NewTenantTest {

    private static final int MUTATIONS = 12;
    private static final int ENTRIES = 40;

    private final TestCentre centre = TestCentre.fresh();

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void aPushAfterOthersWereCountedReadsEachRowAFewTimesAndNotAllForEach() throws CentreFailure {
        push("Northside");
        centre.behindItsBack("ANALYZE");
        long before = rowsRead();

        push("Southside");

        assertThat(rowsRead() - before).isLessThan(20L * MUTATIONS * ENTRIES);
    }

    private void push(String tenant) throws CentreFailure {
        List<Mutation> mutations = new ArrayList<>();
        for (int no = 1; no <= MUTATIONS; no++) {
            mutations.add(entries(no));
        }
        try (PostgresCentre theirs = centre.centre(centre.member(centre.tenant(tenant)))) {
            theirs.push(UUID.randomUUID(), 0, mutations);
        }
    }

    private static Mutation entries(int no) {
        Changes changes = mutation(no);
        for (int i = 0; i < ENTRIES; i++) {
            UUID id = UUID.randomUUID();
            changes.insert("schedule_entry", entry(id, "Visit " + i)).claims(id, claim(id, UUID.randomUUID(), 9, 11));
        }
        return changes.build();
    }

    /** A session's reading is counted when it is gone. */
    private long rowsRead() {
        String members = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE 'm\\_%'";
        while (!centre.read(members).isEmpty()) {
            Thread.onSpinWait();
        }
        return Long.parseLong(
                String.valueOf(centre.read("SELECT sum(idx_tup_fetch + seq_tup_read) FROM pg_stat_user_tables")
                        .getFirst()));
    }
}
