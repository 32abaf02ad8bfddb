package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.core.access.Role;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk.Promotion;
import org.daybook.core.roster.VersionFinding;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionDeskTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        roster.radiologist("Ana", "BOTH");
        roster.radiologist("Ben", "BODY_ONLY");
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void promotionArchivesTheFormerVersionInTheSameEntryR1() {
        ScheduleVersionId march = covered('1');
        ScheduleVersionId april = covered('2');
        roster.versions().promote(roster.admin(), march, null).orThrow();

        Promotion promotion =
                roster.versions().promote(roster.admin(), april, march).orThrow();

        assertThat(promotion.archived()).contains(march);
        assertThat(status(march)).isEqualTo(VersionStatus.ARCHIVED);
        assertThat(status(april)).isEqualTo(VersionStatus.PRODUCTION);
        JournalEntry entry = roster.test().workspace().journal().newest(1).getFirst();
        assertThat(entry.command()).isEqualTo("roster.promote");
        assertThat(entry.summary()).isEqualTo("Promoted roster.ods to production of Charité, and archived roster.ods");
        assertThat(entry.rows()).isEqualTo(2);
    }

    @Test
    void olderVersionIsPromotedOverANewerOneAndBackAgainR1() {
        ScheduleVersionId older = covered('1');
        ScheduleVersionId newer = covered('2');
        roster.versions().promote(roster.admin(), newer, null).orThrow();
        roster.versions().promote(roster.admin(), older, newer).orThrow();

        roster.test().workspace().journal().undo(roster.admin()).orThrow();

        assertThat(status(newer)).isEqualTo(VersionStatus.PRODUCTION);
        assertThat(status(older)).isEqualTo(VersionStatus.STAGING);
        roster.test().workspace().journal().redo(roster.admin()).orThrow();
        assertThat(status(older)).isEqualTo(VersionStatus.PRODUCTION);
        assertThat(status(newer)).isEqualTo(VersionStatus.ARCHIVED);
    }

    @Test
    void storeItselfTakesNoSecondVersionInProductionR1() {
        ScheduleVersionId one = covered('1');
        ScheduleVersionId other = covered('2');
        roster.versions().promote(roster.admin(), one, null).orThrow();

        assertThatThrownBy(() -> roster.test()
                        .behindItsBack("UPDATE schedule_version SET status = 'PRODUCTION', production_of = hospital_id"
                                + " WHERE id = '" + other + "'"))
                .hasStackTraceContaining("SCHEDULE_VERSION_ONE_PRODUCTION");
        assertThatThrownBy(() -> roster.test()
                        .behindItsBack("UPDATE schedule_version SET status = 'PRODUCTION' WHERE id = '" + other + "'"))
                .hasStackTraceContaining("SCHEDULE_VERSION_PRODUCTION");
        assertThatThrownBy(() -> roster.test()
                        .behindItsBack("UPDATE schedule_version SET production_of = NULL WHERE id = '" + one + "'"))
                .hasStackTraceContaining("SCHEDULE_VERSION_PRODUCTION");
    }

    @Test
    void storeItselfChangesNoShiftR2() {
        ScheduleVersionId id = covered('1');

        assertThatThrownBy(() -> roster.test()
                        .behindItsBack(
                                "UPDATE shift_instance SET desired_coverage = 9 WHERE version_id = '" + id + "'"))
                .hasStackTraceContaining("is never changed");
        assertThatThrownBy(() -> roster.test().behindItsBack("DELETE FROM shift_instance"))
                .hasStackTraceContaining("Referential integrity");
    }

    @Test
    void twoPromotionsAtOnceLeaveOneInProductionR1() throws Exception {
        List<ScheduleVersionId> versions = List.of(covered('1'), covered('2'), covered('3'), covered('4'));
        CountDownLatch go = new CountDownLatch(1);
        List<Outcome<Promotion>> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(versions.size())) {
            List<Callable<Outcome<Promotion>>> tries = versions.stream()
                    .<Callable<Outcome<Promotion>>>map(id -> () -> {
                        go.await();
                        return roster.versions().promote(roster.admin(), id, null);
                    })
                    .toList();
            List<Future<Outcome<Promotion>>> futures =
                    tries.stream().map(threads::submit).toList();
            go.countDown();
            outcomes = new ArrayList<>();
            for (Future<Outcome<Promotion>> future : futures) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(roster.versions().versions(roster.hospital()))
                .extracting(VersionView::status)
                .containsOnlyOnce(VersionStatus.PRODUCTION)
                .doesNotContain(VersionStatus.ARCHIVED);
    }

    @Test
    void promotionIsRefusedWhenAnotherVersionWentLiveMeanwhile() {
        ScheduleVersionId one = covered('1');
        ScheduleVersionId other = covered('2');
        roster.versions().promote(roster.admin(), one, null).orThrow();

        assertThat(roster.versions().promote(roster.admin(), other, null))
                .isEqualTo(Outcome.refused("Another version is in production by now: roster.ods. Nothing was changed;"
                        + " compare with it, then promote again."));
    }

    @Test
    void warningsBlockThePromotionUntilAcknowledgedByNameR3() {
        ScheduleVersionId id = roster.imported(aReading()
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-02", "ON1")
                .mandatory()
                .finding(Finding.warning(FindingCode.BAD_FLAG, new Place("Roster", 2, "F"), "“maybe” is no flag.")));

        assertThat(roster.versions().promote(roster.admin(), id, null))
                .isEqualTo(Outcome.refused("roster.ods has 2 warnings that nobody has acknowledged, the first being:"
                        + " “maybe” is no flag."));
        List<String> keys = roster.review().review(id).orElseThrow().validation().open().stream()
                .map(VersionFinding::key)
                .toList();
        assertThat(roster.review().acknowledge(roster.admin(), id, keys, " "))
                .isEqualTo(Outcome.refused("Warnings are acknowledged by name. Give yours."));
        roster.review()
                .acknowledge(roster.admin(), id, keys.subList(0, 1), "Ada")
                .orThrow();
        assertThat(roster.versions().promote(roster.admin(), id, null))
                .isEqualTo(
                        Outcome.refused("roster.ods has one warning that nobody has acknowledged, the first being: The"
                                + " mandatory shift ON1 on 2026-03-02, 17:00 to 08:00 has 0 of 1. Assign one"
                                + " person more."));
        roster.review()
                .acknowledge(roster.admin(), id, keys.subList(1, 2), "Ada")
                .orThrow();

        assertThat(roster.versions().promote(roster.admin(), id, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobodyIsPromotedIntoTwoOverlappingShiftsR6() {
        ScheduleVersionId id =
                roster.imported(aReading().shift("2026-03-02", "DAY", "Ana").shift("2026-03-02", "MidC", "Ana"));

        assertThat(roster.versions().promote(roster.admin(), id, null))
                .isEqualTo(Outcome.refused("roster.ods cannot be promoted: Ana would be in two shifts at once: DAY on"
                        + " 2026-03-02, 08:00 to 17:00, and MidC on 2026-03-02, 12:00 to 20:00. Take one of them"
                        + " away."));
    }

    @Test
    void shiftInsideALongOneIsAnOverlapAlsoAfterAShortOneR6() {
        ScheduleVersionId id = roster.imported(aReading()
                .timed("2026-03-02", "Call", "07:00", "07:00", "Ana")
                .timed("2026-03-02", "A", "08:00", "09:00", "Ana")
                .timed("2026-03-02", "B", "20:00", "21:00", "Ana"));

        assertThat(roster.review().review(id).orElseThrow().validation().errors())
                .hasSize(2);
    }

    @Test
    void shiftsThatAbutDoNotOverlapR6() {
        ScheduleVersionId id =
                roster.imported(aReading().shift("2026-03-02", "DAY", "Ana").shift("2026-03-02", "ON1", "Ana"));

        assertThat(roster.versions().promote(roster.admin(), id, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobodyIsPromotedIntoAShiftThatTheirSpecialtyForbidsR6() {
        ScheduleVersionId id =
                roster.imported(aReading().shift("2026-03-02", "DAY", "Ben").about("NEURO", null));

        assertThat(roster.versions().promote(roster.admin(), id, null))
                .isEqualTo(Outcome.refused("roster.ods cannot be promoted: Ben reads body studies only, and DAY on"
                        + " 2026-03-02, 08:00 to 17:00 is for neuro studies. Put somebody else in their place."));
    }

    @Test
    void nobodyIsPromotedIntoAShiftWhileOnOneOfAnotherHospitalR6() {
        roster.versions().promote(roster.admin(), covered('1'), null).orThrow();
        HospitalId other = roster.hospitals()
                .addHospital(roster.admin(), "Westend", TestWorkspace.BERLIN)
                .orThrow();
        ScheduleVersionId there = roster.imports()
                .carryOut(
                        roster.admin(),
                        RosterRequest.of(
                                other,
                                aReading().shift("2026-03-02", "MidC", "Ana").build(),
                                "westend.ods"),
                        Progress.unwatched())
                .orThrow()
                .version();

        assertThat(roster.versions().promote(roster.admin(), there, null))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.toString())
                                .contains("Ana would be in two shifts at once", "The other one is at Charité"));
    }

    @Test
    void rejectedVersionIsRestoredIntoStaging() {
        ScheduleVersionId id = covered('1');
        roster.versions().reject(roster.admin(), id).orThrow();
        assertThat(roster.version(id).rejected()).isTrue();
        assertThat(roster.versions().promote(roster.admin(), id, null))
                .isEqualTo(
                        Outcome.refused("Only a version in staging can be promoted, and roster.ods is rejected. Clone"
                                + " it, and promote the clone."));

        roster.versions().restore(roster.admin(), id).orThrow();

        assertThat(roster.version(id).rejected()).isFalse();
        assertThat(roster.versions().restore(roster.admin(), id))
                .isEqualTo(Outcome.refused("roster.ods was not rejected: it is in staging."));
    }

    @Test
    void forbiddenMovesOfTheStateMachineAreRefused() {
        ScheduleVersionId id = covered('1');
        assertThat(roster.versions().archive(roster.admin(), id))
                .isEqualTo(
                        Outcome.refused("Only a version in production can be archived, and roster.ods is in staging."));
        roster.versions().promote(roster.admin(), id, null).orThrow();
        assertThat(roster.versions().reject(roster.admin(), id))
                .isEqualTo(
                        Outcome.refused("Only a version in staging can be rejected, and roster.ods is in production."));
        roster.versions().archive(roster.admin(), id).orThrow();
        assertThat(roster.versions().promote(roster.admin(), id, null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void cloneHasTheSameShiftsPeopleAndOpenWarningsR2() {
        ScheduleVersionId id = roster.imported(aReading()
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-02", "ON1")
                .finding(Finding.warning(FindingCode.BAD_FLAG, new Place("Roster", 2, "F"), "“maybe” is no flag.")));
        roster.versions()
                .tag(roster.admin(), id, List.of("Q1", "Q1", " Holiday "))
                .orThrow();

        ScheduleVersionId copy =
                roster.versions().cloneVersion(roster.admin(), id, "Second try").orThrow();

        VersionView view = roster.version(copy);
        assertThat(view.clonedFrom()).isEqualTo(id);
        assertThat(view.status()).isEqualTo(VersionStatus.STAGING);
        assertThat(view.tags()).containsExactly("Q1", "Holiday");
        assertThat(roster.on(copy, "2026-03-02", "DAY")).containsExactly("Ana");
        assertThat(roster.sheet(copy).shifts()).hasSize(2);
        assertThat(roster.review().review(copy).orElseThrow().validation().open())
                .hasSize(2);
        roster.test().workspace().journal().undo(roster.admin()).orThrow();
        roster.test().workspace().journal().redo(roster.admin()).orThrow();
        assertThat(roster.on(copy, "2026-03-02", "DAY")).containsExactly("Ana");
    }

    @Test
    void whoMayNotEditRostersPromotesNone() {
        ScheduleVersionId id = covered('1');

        assertThat(roster.versions().promote(roster.test().actor("dora", Role.DISPATCHER), id, null))
                .isEqualTo(Outcome.refused("dora may not do this: it needs the permission to edit roster. Ask an"
                        + " administrator for a role that has it."));
    }

    private ScheduleVersionId covered(char checksum) {
        return roster.imported(aReading().withChecksum(checksum).shift("2026-03-02", "DAY", "Ana"));
    }

    private VersionStatus status(ScheduleVersionId id) {
        return roster.version(id).status();
    }
}
