package org.daybook.persistence.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.daybook.core.sync.SyncService;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.daybook.persistence.sync.centre.TestCentre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a laptop's sync. */
class StandingTest {

    @TempDir
    Path folder;

    private TestCentre centre;
    private Invitation member;
    private Laptop anna;
    private Laptop ben;

    @BeforeEach
    void begin() {
        centre = TestCentre.fresh();
        Tenant tenant = centre.tenant("Tenant");
        member = centre.member(tenant);
        anna = new Laptop(folder.resolve("anna"), centre.centre(member));
        ben = new Laptop(folder.resolve("ben"), centre.centre(centre.member(tenant)));
    }

    @AfterEach
    void close() {
        ben.close();
        anna.close();
        centre.close();
    }

    /** As the program has it that is started now, with the centre's password known. */
    private SyncService service() {
        SyncService service = new SyncService(
                anna.book(),
                anna.book(),
                (_, _) -> centre.centre(member),
                anna.test().ids()::next,
                anna.test().clock(),
                new SplittableRandom());
        service.unlock("secret".toCharArray());
        return service;
    }

    private Standing looked() {
        SyncService service = service();
        service.look();
        return service.standing();
    }

    @Test
    void whenItWasLastInStepIsKnownToTheNextWhoStartsTheProgram() throws CentreFailure {
        assertThat(looked().since()).isNull();
        service().round();
        Instant then = anna.test().clock().instant();

        anna.test().clock().advance(Duration.ofDays(2));

        assertThat(looked()).isEqualTo(new Standing(State.IN_STEP, 0, 0, then, null, ""));
        assertThat(anna.book().lastInStep()).contains(then);
    }

    @Test
    void theNextRoundKeepsItUpToDate() throws CentreFailure {
        service().round();
        anna.test().clock().advance(Duration.ofDays(2));
        service().round();

        assertThat(looked().since()).isEqualTo(anna.test().clock().instant());
    }

    @Test
    void whatWaitsForAPersonIsToldAlsoAfterSyncWasTurnedOff() throws CentreFailure {
        ScheduleEntryId visit = ben.add("Site visit", "2026-03-24T10:00", "2026-03-24T11:00");
        ben.sync();
        service().round();
        ben.retitle(visit, "Visit at Sun Street");
        ben.sync();
        anna.retitle(visit, "Visit at Moon Street");
        service().round();

        anna.book().turn(false);

        assertThat(looked()).isEqualTo(new Standing(State.OFF, 0, 1, null, null, ""));
    }
}
