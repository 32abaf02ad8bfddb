package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.BatchState;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadingBuilder;
import org.daybook.core.roster.RosterImport.Imported;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.RosterPlan.UnknownName;
import org.daybook.core.roster.RosterPlan.UntimedType;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ScrapeBatch;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterImportTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        roster.radiologist("Ana Ruiz", "BOTH", "Ruiz");
        roster.radiologist("Ben Okafor", "BODY_ONLY");
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void fileLandsInStagingWithItsShiftsAndWhoIsOnThem() {
        ScheduleVersionId id = roster.imported(
                aReading().shift("2026-03-02", "DAY", "Ana Ruiz").shift("2026-03-03", "ON1", "Okafor, Ben"));

        VersionView version = roster.version(id);
        assertThat(version.status()).isEqualTo(VersionStatus.STAGING);
        assertThat(version.period()).hasToString("2026-03-02 to 2026-03-03");
        assertThat(roster.on(id, "2026-03-02", "DAY")).containsExactly("Ana Ruiz");
        assertThat(roster.on(id, "2026-03-03", "ON1")).containsExactly("Ben Okafor");
        Shift night = roster.shift(id, "2026-03-03", "ON1");
        assertThat(night.interval().startInclusive()).hasToString("2026-03-03T16:00:00Z");
        assertThat(night.interval().endExclusive()).hasToString("2026-03-04T07:00:00Z");
    }

    @Test
    void nightOfTheClockChangeIsAnHourShorter() {
        ScheduleVersionId id = roster.imported(aReading().timed("2026-03-28", "ON1", "22:00", "06:00"));

        assertThat(roster.shift(id, "2026-03-28", "ON1").interval().duration()).hasHours(7);
    }

    @Test
    void shiftThatEndsWhenItStartsLastsADay() {
        ScheduleVersionId id = roster.imported(aReading().timed("2026-03-02", "Call", "07:00", "07:00"));

        assertThat(roster.shift(id, "2026-03-02", "Call").interval().duration()).hasHours(24);
    }

    @Test
    void unknownNamesAreOfferedTheNearestPeople() {
        RosterPlan plan = plan(aReading().shift("2026-03-02", "DAY", "Anna Ruis", "Zeta Quux"));

        assertThat(plan.unknown())
                .containsExactly(
                        new UnknownName("Anna Ruis", 1, List.of(roster.person("Ana Ruiz"))),
                        new UnknownName("Zeta Quux", 1, List.of()));
    }

    @Test
    void importWaitsUntilEachNameIsDecided() {
        assertThat(roster.tryImport(aReading().shift("2026-03-02", "DAY", "Anna Ruis")))
                .isEqualTo(Outcome.refused("One name of roster.ods is nobody here, such as “Anna Ruis”. Say who each of"
                        + " them is, or leave them out."));
        assertThat(batches()).isEmpty();
    }

    @Test
    void confirmedNameIsRememberedAsAnAlias() {
        PersonId ana = roster.person("Ana Ruiz");
        RosterRequest request = request(aReading().shift("2026-03-02", "DAY", "Anna Ruis"))
                .with(Map.of("Anna Ruis", new NameChoice.Known(ana)));

        ScheduleVersionId id = carriedOut(request).orThrow().version();

        assertThat(roster.on(id, "2026-03-02", "DAY")).containsExactly("Ana Ruiz");
        RosterPlan next = plan(aReading().withChecksum('1').shift("2026-03-09", "DAY", "anna ruis"));
        assertThat(next.known()).containsExactly(Map.entry("anna ruis", ana));
    }

    @Test
    void newcomersAreAddedAndOthersLeftOutWithAWarning() {
        RosterRequest request = request(aReading()
                        .shift("2026-03-02", "DAY", "New One", "Old One")
                        .taking(1))
                .with(Map.of("New One", new NameChoice.Newcomer(), "Old One", new NameChoice.LeftOut()));

        ScheduleVersionId id = carriedOut(request).orThrow().version();

        assertThat(roster.on(id, "2026-03-02", "DAY")).containsExactly("New One");
        assertThat(roster.review().review(id).orElseThrow().validation().open())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.UNKNOWN_PERSON);
    }

    @Test
    void sameFileIsRecognisedAgain() {
        ReadingBuilder file = aReading().shift("2026-03-02", "DAY", "Ana Ruiz");
        roster.imported(file);

        assertThat(plan(file).sameFile()).isPresent();
        assertThat(roster.tryImport(file))
                .isEqualTo(Outcome.refused("roster.ods was imported already, as roster.ods. Nothing was changed; say so"
                        + " if it is to come once more."));
        assertThat(carriedOut(request(file).onceMore())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void errorInTheFileLeavesAFailedBatchAndNothingElseR3() {
        Outcome<Imported> outcome = roster.tryImport(aReading()
                .shift("2026-03-02", "DAY", "Ana Ruiz")
                .finding(Finding.error(FindingCode.BAD_DATE, new Place("Roster", 3, "A"), "“soon” is no date.")));

        String reason = "roster.ods was not imported: “soon” is no date.";
        assertThat(outcome).isEqualTo(Outcome.refused(reason));
        assertThat(roster.versions().versions(roster.hospital())).isEmpty();
        assertThat(batches()).singleElement().satisfies(batch -> {
            assertThat(batch.state()).isEqualTo(BatchState.FAILED);
            assertThat(batch.errorMessage()).contains(reason);
        });
    }

    @Test
    void importCalledOffHalfWayLeavesNoShiftR3() {
        Progress stopping = new Progress() {
            private boolean stop;

            @Override
            public void advanced(long done, long total) {
                stop = done > 0;
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };
        ReadingBuilder file = aReading();
        for (int i = 0; i < 1_000; i++) {
            file.timed("2026-03-02", "DAY", "%02d:00".formatted(i % 24), "%02d:30".formatted(i % 24));
        }

        Outcome<Imported> outcome = roster.imports().carryOut(roster.admin(), request(file), stopping);

        assertThat(outcome).isEqualTo(Outcome.refused("The import of roster.ods was cancelled. Nothing was changed."));
        assertThat(roster.versions().versions(roster.hospital())).isEmpty();
        assertThat(batches()).extracting(ScrapeBatch::state).containsExactly(BatchState.FAILED);
    }

    @Test
    void oneUndoTakesTheWholeImportBack() {
        RosterRequest request = request(aReading().timed("2026-03-02", "Late", "15:00", "23:00", "New One"))
                .with(Map.of("New One", new NameChoice.Newcomer()));
        carriedOut(request).orThrow();

        roster.test().workspace().journal().undo(roster.admin()).orThrow();

        assertThat(roster.versions().versions(roster.hospital())).isEmpty();
        assertThat(batches()).isEmpty();
        assertThat(roster.test().names()).containsExactly("Ana Ruiz", "Ben Okafor");
        assertThat(types()).extracting(ShiftTypeDetails::code).doesNotContain("Late");
    }

    @Test
    void importThatWasCheckedSinceIsTakenBackAllTheSame() {
        ScheduleVersionId id = roster.imported(aReading().shift("2026-03-02", "DAY", "Ana Ruiz"));
        roster.review().validate(roster.admin(), id).orThrow();
        roster.review().calculateCoverage(roster.admin(), id).orThrow();
        int runs = roster.review().log(id).size();

        roster.test().workspace().journal().undo(roster.admin()).orThrow();
        assertThat(roster.versions().versions(roster.hospital())).isEmpty();

        roster.test().workspace().journal().redo(roster.admin()).orThrow();
        assertThat(roster.sheet(id).shifts()).hasSize(1);
        assertThat(roster.review().log(id)).hasSize(runs);
    }

    @Test
    void failedImportIsNothingToUndo() {
        roster.imported(aReading().shift("2026-03-02", "DAY"));
        roster.tryImport(aReading().withChecksum('1'));

        assertThat(roster.test()
                        .workspace()
                        .journal()
                        .undoable(roster.admin())
                        .orElseThrow()
                        .command())
                .isEqualTo("roster.import-ods");
    }

    @Test
    void importThatWasPromotedSinceIsNotUndone() {
        ScheduleVersionId id = roster.imported(aReading().shift("2026-03-02", "DAY", "Ana Ruiz"));
        long imported = roster.test().workspace().journal().newest(1).getFirst().no();
        roster.versions().promote(roster.admin(), id, null).orThrow();

        assertThat(roster.test().workspace().journal().undo(roster.admin(), imported))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(roster.sheet(id).shifts()).hasSize(1);
    }

    @Test
    void newTypesOfShiftsBecomeTypesOfTheHospital() {
        roster.imported(aReading().timed("2026-03-02", "Late", "15:00", "23:00"));

        assertThat(types())
                .extracting(ShiftTypeDetails::code)
                .containsExactly("ON1", "ON2", "MidC", "MidL", "DAY", "Late");
    }

    @Test
    void typeWithoutHoursBlocksTheImport() {
        assertThat(plan(aReading().shift("2026-03-02", "Late")).errors())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_SHIFT_TYPE);
    }

    @Test
    void hoursOfATypeAreGivenWithTheImport() {
        ReadingBuilder file = aReading().shift("2026-03-02", "Late", "Ana Ruiz").shift("2026-03-03", "LATE");
        assertThat(plan(file).untimed()).containsExactly(new UntimedType("Late", 2, 0));
        assertThat(plan(file).errors()).hasSize(1);
        ShiftTypeDetails late = new ShiftTypeDetails(
                "Late", "", LocalTime.of(15, 0), LocalTime.of(23, 0), StudyType.GENERAL, SpecialtyType.BOTH, "#123456");

        ScheduleVersionId id =
                carriedOut(request(file).withTypes(List.of(late))).orThrow().version();

        assertThat(roster.shift(id, "2026-03-03", "Late").startTime()).isEqualTo("15:00");
        assertThat(types()).contains(late);
    }

    @Test
    void whatIsNoSpecialtyIsAWarningAndThatOfTheTypeIsTaken() {
        RosterPlan plan = plan(aReading().shift("2026-03-02", "DAY").about("brains", "neurology"));

        assertThat(plan.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_STUDY_TYPE, FindingCode.UNKNOWN_SPECIALTY);
    }

    @Test
    void whoIsThereForAnotherHospitalImportsNothingHere() {
        var other = roster.hospitals()
                .addHospital(roster.admin(), "Elsewhere", TestWorkspace.BERLIN)
                .orThrow();
        var sven = roster.test().actor("sven", Role.SCHEDULER);
        roster.test().users().limit(roster.admin(), sven.user(), other).orThrow();
        var limited = new Actor(sven.user(), "sven", sven.roles(), null, other);

        assertThat(roster.imports()
                        .carryOut(limited, request(aReading().shift("2026-03-02", "DAY")), Progress.unwatched()))
                .isEqualTo(Outcome.refused("sven schedules for Elsewhere only. Ask an administrator to widen that."));
    }

    private RosterRequest request(ReadingBuilder reading) {
        return RosterRequest.of(roster.hospital(), reading.build(), "roster.ods");
    }

    private Outcome<Imported> carriedOut(RosterRequest request) {
        return roster.imports().carryOut(roster.admin(), request, Progress.unwatched());
    }

    private RosterPlan plan(ReadingBuilder reading) {
        return roster.imports().plan(request(reading)).orElseThrow();
    }

    private List<ScrapeBatch> batches() {
        return roster.test()
                .workspace()
                .work()
                .read(() -> roster.test().workspace().rosterBooks().log().batches(roster.hospital()));
    }

    private List<ShiftTypeDetails> types() {
        return roster.hospitals().all().stream()
                .filter(each -> each.id().equals(roster.hospital()))
                .map(HospitalView::shiftTypes)
                .findFirst()
                .orElseThrow();
    }
}
