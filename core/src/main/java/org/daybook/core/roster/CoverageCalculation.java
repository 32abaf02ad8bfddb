package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** The coverage of a version as it was calculated at one time: PENDING, then COMPLETE or FAILED. */
@Entity
@Table(name = "coverage_calculation")
public class CoverageCalculation {

    @Id
    private CoverageId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private ScheduleVersionId versionId;

    @Column(updatable = false)
    private HospitalId hospitalId;

    @Enumerated(EnumType.STRING)
    private CalculationState state;

    @Column(updatable = false)
    private LocalDate periodStart;

    @Column(updatable = false)
    private LocalDate periodEnd;

    @Convert(converter = PositionsConverter.class)
    private SortedMap<String, Integer> coverageByPosition;

    private int totalShifts;
    private int coveredShifts;
    private int bodyImagingCount;
    private int neuroImagingCount;
    private long areaMinutesNeeded;
    private long areaMinutesUncovered;
    private @Nullable String errorMessage;

    @Column(updatable = false)
    private Instant calculatedAt;

    @Column(updatable = false)
    private UserId calculatedBy;

    private Instant updatedAt;
    private UserId updatedBy;

    @SuppressWarnings("NullAway.Init")
    protected CoverageCalculation() {}

    CoverageCalculation(CoverageId id, ScheduleVersion version, Stamp stamp) {
        this.id = id;
        this.versionId = version.id();
        this.hospitalId = version.hospital();
        this.state = CalculationState.PENDING;
        this.periodStart = version.period().first();
        this.periodEnd = version.period().last();
        this.coverageByPosition = new TreeMap<>();
        this.calculatedAt = stamp.at();
        this.calculatedBy = stamp.by();
        this.updatedAt = stamp.at();
        this.updatedBy = stamp.by();
    }

    /** PENDING to COMPLETE; or COMPLETE once more, with newer figures. */
    void complete(Coverage coverage, Stamp stamp) {
        if (state == CalculationState.FAILED) {
            throw new IllegalTransition("Calculation " + id, state, CalculationState.COMPLETE);
        }
        CoverageSummary summary = coverage.summary();
        state = CalculationState.COMPLETE;
        coverageByPosition = new TreeMap<>(summary.coverageByPosition());
        totalShifts = summary.totalShifts();
        coveredShifts = summary.coveredShifts();
        bodyImagingCount = summary.bodyImagingCount();
        neuroImagingCount = summary.neuroImagingCount();
        areaMinutesNeeded = coverage.areas().needed().toMinutes();
        areaMinutesUncovered = coverage.areas().uncovered().toMinutes();
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    /** PENDING to FAILED. */
    void fail(String reason, Stamp stamp) {
        if (state != CalculationState.PENDING) {
            throw new IllegalTransition("Calculation " + id, state, CalculationState.FAILED);
        }
        state = CalculationState.FAILED;
        errorMessage = reason;
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    public CoverageId id() {
        return id;
    }

    public ScheduleVersionId version() {
        return versionId;
    }

    public CalculationState state() {
        return state;
    }

    public Period period() {
        return new Period(periodStart, periodEnd);
    }

    public CoverageSummary summary() {
        return new CoverageSummary(coverageByPosition, totalShifts, coveredShifts, bodyImagingCount, neuroImagingCount);
    }

    /** How long the study areas needed somebody, summed up over them. */
    public Duration areaTimeNeeded() {
        return Duration.ofMinutes(areaMinutesNeeded);
    }

    /** How long of that nobody was there. */
    public Duration areaTimeUncovered() {
        return Duration.ofMinutes(areaMinutesUncovered);
    }

    public Optional<String> errorMessage() {
        return Optional.ofNullable(errorMessage);
    }

    /** When its figures were last worked out. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** Who last had them worked out. */
    public UserId updatedBy() {
        return updatedBy;
    }
}
