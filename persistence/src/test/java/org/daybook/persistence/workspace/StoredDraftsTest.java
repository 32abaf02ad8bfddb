package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.access.UserId;
import org.daybook.core.workspace.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDraftsTest {

    private static final UUID VISIT = new UUID(0, 7);
    private static final UserId OTHER = new UserId(new UUID(0, 8));

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private Drafts drafts;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        drafts = test.workspace().drafts();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private UserId me() {
        return test.admin().user();
    }

    @Test
    void whatIsTypedLaterTakesThePlaceOfWhatWasTypedBefore() {
        drafts.keep(me(), VISIT, "note", "Tilda waits");
        drafts.keep(me(), VISIT, "note", "Tilda waits five seconds");
        drafts.keep(me(), VISIT, "step", "Count");

        assertThat(drafts.of(me(), VISIT)).isEqualTo(Map.of("note", "Tilda waits five seconds", "step", "Count"));
    }

    @Test
    void nobodyElseSeesIt() {
        drafts.keep(me(), VISIT, "note", "Tilda waits");

        assertThat(drafts.of(OTHER, VISIT)).isEmpty();
        assertThat(drafts.of(me(), new UUID(0, 9))).isEmpty();
    }

    @Test
    void whatIsBlankIsForgotten() {
        drafts.keep(me(), VISIT, "note", "Tilda waits");
        drafts.keep(me(), VISIT, "note", " \n");

        assertThat(drafts.of(me(), VISIT)).isEmpty();
    }

    @Test
    void theJournalHasNoneOfItAndTheWorkspaceStaysSound() {
        long before = entries();
        drafts.keep(me(), VISIT, "note", "Tilda waits");

        assertThat(entries()).isEqualTo(before);
        assertThat(test.workspace().verify().problems()).isEmpty();
    }

    private long entries() {
        return test.workspace().verify().entries();
    }
}
