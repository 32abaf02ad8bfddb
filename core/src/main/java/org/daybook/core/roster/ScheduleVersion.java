package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.text.LinesConverter;
import org.jspecify.annotations.Nullable;

/**
 * A hospital's schedule as it was at one time: STAGING, then PRODUCTION, then ARCHIVED, or rejected while in staging.
 * Only one of a hospital is in production (rule R1); the store holds that by {@code productionOf} being unique.
 */
@Entity
@Table(name = "schedule_version")
public class ScheduleVersion {

    @Id
    private ScheduleVersionId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private HospitalId hospitalId;

    private String name;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    /** The hospital while in production, else null. */
    private @Nullable HospitalId productionOf;

    private LocalDate effectiveStart;
    private LocalDate effectiveEnd;
    private @Nullable ScrapeBatchId batchId;

    @Column(updatable = false)
    private @Nullable ScheduleVersionId clonedFrom;

    @Convert(converter = LinesConverter.class)
    private List<String> tags;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private Instant updatedAt;
    private UserId updatedBy;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleVersion() {}

    ScheduleVersion(ScheduleVersionId id, HospitalId hospital, String name, Period period, Stamp stamp) {
        this.id = id;
        this.hospitalId = hospital;
        this.name = name;
        this.status = VersionStatus.STAGING;
        this.effectiveStart = period.first();
        this.effectiveEnd = period.last();
        this.tags = List.of();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        this.updatedAt = stamp.at();
        this.updatedBy = stamp.by();
    }

    /** Its shifts came with a batch. The link is soft: a batch may be cleaned away. */
    ScheduleVersion from(ScrapeBatchId batch) {
        batchId = batch;
        return this;
    }

    /** Its shifts are those of another version. */
    ScheduleVersion clonedFrom(ScheduleVersion original) {
        clonedFrom = original.id;
        batchId = original.batchId;
        tags = original.tags;
        return this;
    }

    /** STAGING to PRODUCTION. */
    void promote(Stamp stamp) {
        go(VersionStatus.PRODUCTION, stamp);
        productionOf = hospitalId;
    }

    /** PRODUCTION to ARCHIVED. */
    void archive(Stamp stamp) {
        go(VersionStatus.ARCHIVED, stamp);
        productionOf = null;
    }

    /** From staging to nowhere. */
    void reject(Stamp stamp) {
        if (status != VersionStatus.STAGING || deleted()) {
            throw new IllegalTransition("Version " + id, status, "rejected");
        }
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    /** Back into staging after it was rejected. */
    void restore(Stamp stamp) {
        if (!deleted()) {
            throw new IllegalTransition("Version " + id, status, "restored");
        }
        deletedAt = null;
        deletedBy = null;
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    void tag(List<String> newTags, Stamp stamp) {
        tags = List.copyOf(newTags);
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    private void go(VersionStatus next, Stamp stamp) {
        if (deleted() || !status.leadsTo(next)) {
            throw new IllegalTransition("Version " + id, deleted() ? "deleted" : status, next);
        }
        status = next;
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    public ScheduleVersionId id() {
        return id;
    }

    public HospitalId hospital() {
        return hospitalId;
    }

    public String name() {
        return name;
    }

    public VersionStatus status() {
        return status;
    }

    public Period period() {
        return new Period(effectiveStart, effectiveEnd);
    }

    public Optional<ScrapeBatchId> batch() {
        return Optional.ofNullable(batchId);
    }

    public List<String> tags() {
        return tags;
    }

    /** Whether it was rejected. */
    public boolean deleted() {
        return deletedAt != null;
    }

    public VersionView view() {
        return new VersionView(
                id, hospitalId, name, status, deleted(), period(), tags, clonedFrom, batchId, createdAt, updatedAt);
    }
}
