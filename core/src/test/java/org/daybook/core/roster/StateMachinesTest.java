package org.daybook.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.Test;

class StateMachinesTest {

    private static final Stamp STAMP = new Stamp(new UserId(new UUID(0, 1)), Instant.EPOCH);
    private static final Period MARCH = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));

    @Test
    void versionGoesFromStagingToProductionToArchivedAndNoOtherWay() {
        ScheduleVersion version = version();
        assertThatThrownBy(() -> version.archive(STAMP)).isInstanceOf(IllegalTransition.class);
        version.promote(STAMP);
        assertThatThrownBy(() -> version.promote(STAMP)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> version.reject(STAMP)).isInstanceOf(IllegalTransition.class);
        version.archive(STAMP);
        assertThatThrownBy(() -> version.promote(STAMP)).isInstanceOf(IllegalTransition.class);
        assertThat(version.status()).isEqualTo(VersionStatus.ARCHIVED);
    }

    @Test
    void rejectedVersionIsNotPromotedUntilItIsRestored() {
        ScheduleVersion version = version();
        version.reject(STAMP);
        assertThatThrownBy(() -> version.promote(STAMP)).isInstanceOf(IllegalTransition.class);
        version.restore(STAMP);
        version.promote(STAMP);
        assertThat(version.status()).isEqualTo(VersionStatus.PRODUCTION);
    }

    @Test
    void batchEndsOnce() {
        ScrapeBatch batch =
                new ScrapeBatch(new ScrapeBatchId(new UUID(0, 5)), new HospitalId(new UUID(0, 3)), "file", "0", STAMP);
        assertThatThrownBy(() -> batch.archive(STAMP)).isInstanceOf(IllegalTransition.class);
        batch.complete(MARCH, 3, Instant.EPOCH);
        assertThatThrownBy(() -> batch.fail("late", Instant.EPOCH)).isInstanceOf(IllegalTransition.class);
        batch.archive(STAMP);
        assertThat(batch.archived()).isTrue();
    }

    @Test
    void jobIsTriedAgainUntilItsRetriesAreUsedUp() {
        Job job = new Job(new JobId(new UUID(0, 6)), JobKind.ODS_IMPORT, "file", 2, Instant.EPOCH);
        for (int tries = 0; tries < 2; tries++) {
            job.start(Instant.EPOCH);
            job.fail("no disk", Instant.EPOCH);
            assertThat(job.state()).isEqualTo(JobState.RETRY);
        }
        job.start(Instant.EPOCH);
        job.fail("no disk", Instant.EPOCH);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.retryCount()).isEqualTo(2);
        assertThatThrownBy(() -> job.start(Instant.EPOCH)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void calculationThatFailedIsNotCompleted() {
        CoverageCalculation calculation = new CoverageCalculation(new CoverageId(new UUID(0, 7)), version(), STAMP);
        assertThat(calculation.state()).isEqualTo(CalculationState.PENDING);
        calculation.fail("no shifts", STAMP);
        assertThatThrownBy(() -> calculation.complete(coverage(SheetBuilder.aSheet()), STAMP))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void calculationKnowsWhoLastUpdatedIt() {
        CoverageCalculation calculation = new CoverageCalculation(new CoverageId(new UUID(0, 7)), version(), STAMP);
        Stamp later = new Stamp(new UserId(new UUID(0, 99)), STAMP.at().plusSeconds(60));

        calculation.complete(coverage(SheetBuilder.aSheet().shift("2026-03-02", "A", "08:00", "12:00")), STAMP);
        calculation.complete(coverage(SheetBuilder.aSheet()), later);

        assertThat(calculation.state()).isEqualTo(CalculationState.COMPLETE);
        assertThat(calculation.summary().totalShifts()).isZero();
        assertThat(calculation.updatedAt()).isEqualTo(later.at());
        assertThat(calculation.updatedBy()).isEqualTo(later.by());
    }

    private static Coverage coverage(SheetBuilder sheet) {
        return Coverage.of(sheet.build(), sheet.crew());
    }

    @Test
    void assignmentIsDeletedOnce() {
        Shift shift = SheetBuilder.aSheet()
                .shift("2026-03-02", "A", "08:00", "12:00")
                .build()
                .shifts()
                .getFirst();
        Assignment assignment = new Assignment(
                new AssignmentId(new UUID(0, 8)),
                shift,
                new PersonId(new UUID(0, 9)),
                Assignment.Origin.BY_HAND,
                STAMP);
        assignment.delete(STAMP);
        assertThatThrownBy(() -> assignment.delete(STAMP)).isInstanceOf(IllegalTransition.class);
    }

    private static ScheduleVersion version() {
        return new ScheduleVersion(
                new ScheduleVersionId(new UUID(0, 2)), new HospitalId(new UUID(0, 3)), "March", MARCH, STAMP);
    }
}
