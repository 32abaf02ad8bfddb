package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.SpecialtyHistory;
import org.daybook.core.people.SpecialtyHistory.Held;
import org.daybook.core.roster.AuditAction;
import org.daybook.core.roster.JobDesk;
import org.daybook.core.roster.JobId;
import org.daybook.core.roster.JobKind;
import org.daybook.core.roster.JobState;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobDeskTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private JobDesk jobs;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        TestWorkspace test = roster.test();
        jobs = new JobDesk(test.workspace().work(), test.workspace().jobs(), test.ids(), test.clock());
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void jobThatFailsIsTriedAgainAsOftenAsItMay() {
        JobId id = jobs.add(roster.admin(), JobKind.COVERAGE_CALCULATION, "march", 1)
                .orThrow();
        jobs.start(roster.admin(), id).orThrow();
        jobs.fail(roster.admin(), id, "No disk.").orThrow();
        assertThat(jobs.waiting()).containsExactly(id);
        jobs.start(roster.admin(), id).orThrow();
        jobs.fail(roster.admin(), id, "No disk.").orThrow();

        assertThat(jobs.waiting()).isEmpty();
        assertThat(state(id)).isEqualTo(JobState.FAILED);
        assertThat(jobs.find(id).orElseThrow().errorMessage()).isEqualTo("No disk.");
        assertThat(jobs.start(roster.admin(), id))
                .isEqualTo(Outcome.refused("The job is failed, so this cannot be done with it."));
    }

    @Test
    void jobGoesFromPendingOverProcessingToComplete() {
        JobId id = jobs.add(roster.admin(), JobKind.COVERAGE_CALCULATION, "version\tmarch", 3)
                .orThrow();
        assertThat(state(id)).isEqualTo(JobState.PENDING);
        jobs.start(roster.admin(), id).orThrow();
        assertThat(state(id)).isEqualTo(JobState.PROCESSING);
        assertThat(jobs.start(roster.admin(), id))
                .isEqualTo(Outcome.refused("The job is processing, so this cannot be done with it."));
        jobs.complete(roster.admin(), id, "shifts\t3").orThrow();

        assertThat(jobs.find(id).orElseThrow()).satisfies(job -> {
            assertThat(job.state()).isEqualTo(JobState.COMPLETE);
            assertThat(job.payload()).containsExactly(entry("version", "march"));
            assertThat(job.result()).containsExactly(entry("shifts", "3"));
            assertThat(job.completedAt()).isEqualTo(roster.test().clock().instant());
        });
        assertThat(jobs.fail(roster.admin(), id, "Too late."))
                .isEqualTo(Outcome.refused("The job is complete, so this cannot be done with it."));
    }

    @Test
    void whatBecomesOfAJobIsNothingToUndo() {
        jobs.add(roster.admin(), JobKind.ODS_IMPORT, "march.ods", 3).orThrow();

        assertThat(roster.test().workspace().journal().undoable(roster.admin()).map(JournalEntry::command))
                .contains("hospital.add");
    }

    @Test
    void journalKnowsTheSeedsActions() {
        assertThat(AuditAction.of("roster.promote")).contains(AuditAction.PROMOTE_VERSION);
        assertThat(AuditAction.of("roster.unassign")).contains(AuditAction.DELETE_ASSIGNMENT);
        assertThat(AuditAction.of("entry.add")).isEmpty();
    }

    @Test
    void journalTellsWhichSpecialtySomebodyHadWhen() {
        PersonId ana = roster.radiologist("Ana", "BODY_ONLY");
        roster.peopleDesk()
                .edit(roster.admin(), ana, PersonDetails.named("Ana Ruiz", TestWorkspace.BERLIN))
                .orThrow();
        roster.test().workspace().journal().undo(roster.admin()).orThrow();

        SpecialtyHistory history = new SpecialtyHistory(
                roster.test().workspace().work(), roster.test().workspace().journalQuery());

        assertThat(history.of(ana))
                .extracting(Held::specialty)
                .containsExactly(Optional.of("BODY_ONLY"), Optional.empty(), Optional.of("BODY_ONLY"));
    }

    private JobState state(JobId id) {
        return jobs.find(id).orElseThrow().state();
    }
}
