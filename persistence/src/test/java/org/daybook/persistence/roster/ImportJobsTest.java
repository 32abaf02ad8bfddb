package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.daybook.persistence.roster.OdsBuilder.anOds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.roster.BatchState;
import org.daybook.core.roster.ImportJobs;
import org.daybook.core.roster.JobDesk;
import org.daybook.core.roster.JobId;
import org.daybook.core.roster.JobKind;
import org.daybook.core.roster.JobState;
import org.daybook.core.roster.JobView;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterDesks;
import org.daybook.core.roster.RosterImport.Imported;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScrapeBatch;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports as jobs: what is noted of each, and that the import stays one step. */
class ImportJobsTest {

    private static final String TWO_SHIFTS = """
        Date,Shift type,Start,End,People
        2026-03-02,DAY,08:00,17:00,Ana Ruiz
        2026-03-03,Late,,,Zoe Zimmer
        """;

    private static final ShiftTypeDetails LATE = new ShiftTypeDetails(
            "Late",
            "Late; at night",
            LocalTime.of(15, 0),
            LocalTime.of(23, 30),
            StudyType.BODY,
            SpecialtyType.BODY_ONLY,
            "#123456");

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private JobDesk desk;
    private RosterDesks desks;
    private ImportJobs jobs;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        roster = RosterFixture.in(folder);
        roster.radiologist("Ana Ruiz", "BOTH");
        TestWorkspace test = roster.test();
        desk = new JobDesk(test.workspace().work(), test.workspace().jobs(), test.ids(), test.clock());
        desks = new RosterDesks(
                roster.context(),
                new Agenda(test.workspace().work(), List.of()),
                test.workspace().journalQuery());
        jobs = new ImportJobs(desk, desks, new RosterFileReader(RosterLimits.generous()));
        file = Files.writeString(folder.resolve("march.csv"), TWO_SHIFTS);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void importLeavesACompleteJobWithItsFileAndItsResult() throws IOException {
        Imported imported = carryOut(decided()).orThrow();

        assertThat(onlyJob()).satisfies(job -> {
            assertThat(job.kind()).isEqualTo(JobKind.CSV_IMPORT);
            assertThat(job.state()).isEqualTo(JobState.COMPLETE);
            assertThat(job.payload()).contains(entry(JobView.FILE, file.toString()));
            assertThat(job.result())
                    .containsExactly(
                            entry(JobView.VERSION, imported.version().toString()),
                            entry(JobView.SHIFTS, "2"),
                            entry(JobView.ASSIGNMENTS, "2"));
        });
    }

    @Test
    void undoTakesTheImportBackInOneStepAndLeavesItsJob() throws IOException {
        carryOut(decided()).orThrow();

        JournalEntry undone =
                roster.test().workspace().journal().undo(roster.admin()).orThrow();

        assertThat(undone.summary()).startsWith("Undid: Imported march.csv");
        assertThat(versions()).isEmpty();
        assertThat(onlyJob().state()).isEqualTo(JobState.COMPLETE);
        roster.test().workspace().journal().redo(roster.admin()).orThrow();
        assertThat(versions()).hasSize(1);
    }

    @Test
    void importThatFailsLeavesAJobToRetryAndAFailedBatchR3() throws IOException {
        Outcome<Imported> outcome = jobs.carryOut(roster.admin(), file, decided(), cancelled());

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(onlyJob()).satisfies(job -> {
            assertThat(job.state()).isEqualTo(JobState.RETRY);
            assertThat(job.errorMessage()).isEqualTo("The import of march.csv was cancelled. Nothing was changed.");
        });
        assertThat(versions()).isEmpty();
        assertThat(desks.batches().batches(roster.hospital()))
                .extracting(ScrapeBatch::state)
                .containsExactly(BatchState.FAILED);
    }

    @Test
    void retryImportsAsItWasDecidedTheFirstTime() throws IOException {
        jobs.carryOut(roster.admin(), file, decided(), cancelled());

        Imported imported =
                jobs.retry(roster.admin(), onlyJob().id(), Progress.unwatched()).orThrow();

        assertThat(imported.assignments()).isEqualTo(2);
        assertThat(roster.shift(imported.version(), "2026-03-03", "Late").specialty())
                .isEqualTo(SpecialtyType.BODY_ONLY);
        assertThat(roster.on(imported.version(), "2026-03-03", "Late")).containsExactly("Zoe Zimmer");
        assertThat(onlyJob().state()).isEqualTo(JobState.COMPLETE);
        assertThat(onlyJob().errorMessage()).isNull();
    }

    @Test
    void retryIsRefusedWhereTheFileIsGoneOrAnotherAndTheJobWaitsOn() throws IOException {
        jobs.carryOut(roster.admin(), file, decided(), cancelled());
        JobId id = onlyJob().id();

        Files.writeString(file, TWO_SHIFTS.replace("03-02", "03-12"));
        assertThat(sentence(jobs.retry(roster.admin(), id, Progress.unwatched())))
                .isEqualTo(file + " has been changed since. Nothing was imported; import it as a new file.");
        Files.delete(file);
        assertThat(sentence(jobs.retry(roster.admin(), id, Progress.unwatched())))
                .isEqualTo(file + " is not there any more. Nothing was imported; put it back, then try again.");

        assertThat(onlyJob().state()).isEqualTo(JobState.RETRY);
        assertThat(versions()).isEmpty();
    }

    @Test
    void completeJobIsNotDoneAgain() throws IOException {
        carryOut(decided()).orThrow();

        assertThat(sentence(jobs.retry(roster.admin(), onlyJob().id(), Progress.unwatched())))
                .isEqualTo("The job is complete, so it cannot be done again. Import its file anew instead.");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void importThatAsksSomethingFirstIsNoJobYet() throws IOException {
        RosterRequest undecided =
                RosterRequest.of(roster.hospital(), reading(), "march.csv").withTypes(List.of(LATE));

        assertThat(sentence(carryOut(undecided))).contains("“Zoe Zimmer”");
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void whoMayNotImportMakesNoJob() throws IOException {
        Actor viewer = roster.test().actor("vi", Role.VIEWER);

        Outcome<Imported> outcome = jobs.carryOut(viewer, file, decided(), Progress.unwatched());

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void jobUnderWayWhenTheProgramEndedWaitsForAnotherTry() throws IOException {
        jobs.carryOut(roster.admin(), file, decided(), cancelled());
        JobId id = onlyJob().id();
        desk.start(roster.admin(), id).orThrow();

        jobs.recover(roster.admin(), desk.underWay());

        assertThat(onlyJob()).satisfies(job -> {
            assertThat(job.state()).isEqualTo(JobState.RETRY);
            assertThat(job.retryCount()).isEqualTo(2);
            assertThat(job.errorMessage())
                    .isEqualTo("The program ended before the import did. Nothing of it was kept; try it again.");
        });
        jobs.retry(roster.admin(), id, Progress.unwatched()).orThrow();
        assertThat(versions()).hasSize(1);
    }

    @Test
    void jobWhoseLastTryWasBrokenOffHasFailed() throws IOException {
        jobs.carryOut(roster.admin(), file, decided(), cancelled());
        JobId id = onlyJob().id();
        for (int tried = 1; tried < 4; tried++) {
            desk.start(roster.admin(), id).orThrow();
            jobs.recover(roster.admin(), desk.underWay());
        }

        assertThat(onlyJob().state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void importThatLandedBeforeTheProgramEndedIsComplete() throws IOException {
        jobs.carryOut(roster.admin(), file, decided(), cancelled());
        desk.start(roster.admin(), onlyJob().id()).orThrow();
        Imported imported = desks.imports()
                .carryOut(roster.admin(), decided(), Progress.unwatched())
                .orThrow();

        jobs.recover(roster.admin(), desk.underWay());

        assertThat(onlyJob().state()).isEqualTo(JobState.COMPLETE);
        assertThat(onlyJob().result())
                .containsExactly(entry(JobView.VERSION, imported.version().toString()), entry(JobView.SHIFTS, "2"));
    }

    @Test
    void marksOfStudyAreasThatLandedWithShiftsAreNoShifts() {
        RosterRequest both = RosterRequest.of(
                        roster.hospital(),
                        Rosters.read(grid().sheet("May").row("Date", "Shift").row("2026-05-01", "ON1")),
                        "both.ods")
                .withTypes(List.of(LATE));
        jobs.carryOut(roster.admin(), file, both, cancelled());
        desk.start(roster.admin(), onlyJob().id()).orThrow();
        Imported imported = desks.imports()
                .carryOut(roster.admin(), both, Progress.unwatched())
                .orThrow();

        jobs.recover(roster.admin(), desk.underWay());

        assertThat(onlyJob().result())
                .containsExactly(entry(JobView.VERSION, imported.version().toString()), entry(JobView.SHIFTS, "1"));
    }

    @Test
    void studyAreasAloneThatLandedHaveNoShifts() {
        RosterRequest alone = RosterRequest.of(roster.hospital(), Rosters.read(grid()), "grid.ods");
        carryOut(alone);
        desk.start(roster.admin(), onlyJob().id()).orThrow();
        desks.imports()
                .carryOut(roster.admin(), alone.withTypes(List.of(LATE)), Progress.unwatched())
                .orThrow();

        jobs.recover(roster.admin(), desk.underWay());

        assertThat(onlyJob().state()).isEqualTo(JobState.COMPLETE);
        assertThat(onlyJob().result()).isEmpty();
    }

    @Test
    void whoMayNotEditRostersLeavesWhatIsStrandedToSomebodyElse() throws IOException {
        jobs.carryOut(roster.admin(), file, decided(), cancelled());
        desk.start(roster.admin(), onlyJob().id()).orThrow();
        List<JobId> stranded = desk.underWay();

        jobs.recover(roster.test().actor("vi", Role.VIEWER), stranded);
        assertThat(onlyJob().state()).isEqualTo(JobState.PROCESSING);

        jobs.recover(roster.admin(), stranded);
        jobs.recover(roster.admin(), stranded);
        assertThat(onlyJob().retryCount()).isEqualTo(2);
    }

    /** Two study areas with three marks, for which the hours of LATE have to be said. */
    private static OdsBuilder grid() {
        return anOds().sheet("Weekday 5 pm - 6 pm")
                .row("", "MidC", "Late")
                .row("CT", "x", "")
                .row("US", "x", "x");
    }

    private RosterReading reading() throws IOException {
        return new RosterFileReader(RosterLimits.generous())
                .read(file, Progress.unwatched())
                .orElseThrow();
    }

    private RosterRequest decided() throws IOException {
        return RosterRequest.of(roster.hospital(), reading(), "march.csv")
                .withTypes(List.of(LATE))
                .with(Map.of("Zoe Zimmer", new NameChoice.Newcomer()));
    }

    private Outcome<Imported> carryOut(RosterRequest request) {
        return jobs.carryOut(roster.admin(), file, request, Progress.unwatched());
    }

    private JobView onlyJob() {
        assertThat(desk.all()).hasSize(1);
        return desk.all().getFirst();
    }

    private List<VersionView> versions() {
        return desks.versions().versions(roster.hospital());
    }

    private static String sentence(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.sentence() : "done";
    }

    private static Progress cancelled() {
        return new Progress() {

            @Override
            public void advanced(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }
}
