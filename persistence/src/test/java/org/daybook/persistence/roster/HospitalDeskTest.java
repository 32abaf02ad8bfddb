package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.roster.HospitalDesk.Trail;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HospitalDeskTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void hospitalKnowsWhoMadeItAndWhoLastChangedIt() {
        Instant made = roster.test().clock().instant();
        Actor sven = roster.test().actor("sven", Role.SCHEDULER);
        roster.test().clock().advance(Duration.ofHours(1));

        roster.hospitals()
                .editHospital(sven, roster.hospital(), "Charité Mitte", TestWorkspace.BERLIN)
                .orThrow();

        assertThat(roster.hospitals().all()).singleElement().satisfies(hospital -> {
            assertThat(hospital.name()).isEqualTo("Charité Mitte");
            assertThat(hospital.trail())
                    .isEqualTo(new Trail(made, roster.admin().user(), made.plus(Duration.ofHours(1)), sven.user()));
        });
    }
}
