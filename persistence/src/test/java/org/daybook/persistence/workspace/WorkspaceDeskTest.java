package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.journal.Outcome;
import org.daybook.core.workspace.WorkspaceDesk;
import org.daybook.core.workspace.WorkspaceProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceDeskTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @TempDir
    private Path folder;

    private TestWorkspace test;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aNewNameIsJournalled() {
        assertThat(desk().change(test.admin(), " Heizung Nord ", TestWorkspace.BERLIN))
                .isEqualTo(Outcome.done("Heizung Nord", "Renamed the workspace Test to Heizung Nord"));

        assertThat(profile().name()).isEqualTo("Heizung Nord");
        assertThat(test.workspace().journal().newest(1).getFirst().summary())
                .isEqualTo("Renamed the workspace Test to Heizung Nord");
    }

    @Test
    void aNewZoneIsKept() {
        Outcome<String> moved = desk().change(test.admin(), "Test", LISBON);

        assertThat(moved).isEqualTo(Outcome.done("Test", "Had the workspace read its times in Europe/Lisbon"));
        assertThat(profile().zone()).isEqualTo(LISBON);
    }

    @Test
    void onlyWhoManagesTheWorkspaceMayChangeOrMaintainIt() {
        Actor scheduler = test.actor("sam", Role.SCHEDULER);

        assertThat(desk().change(scheduler, "Mine", LISBON)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk().maintain(scheduler)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk().maintain(test.admin())).isInstanceOf(Outcome.Done.class);
        assertThat(profile().name()).isEqualTo("Test");
    }

    @Test
    void aWorkspaceKeepsItsNameWhereNoneIsGiven() {
        assertThat(desk().change(test.admin(), "  ", LISBON)).isInstanceOf(Outcome.Refused.class);
        assertThat(profile().zone()).isEqualTo(TestWorkspace.BERLIN);
    }

    private WorkspaceDesk desk() {
        return new WorkspaceDesk(test.workspace().work(), test.workspace().profiles());
    }

    private WorkspaceProfile profile() {
        return test.workspace()
                .work()
                .read(() -> test.workspace().profiles().find().orElseThrow());
    }
}
