package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;

/**
 * A shift of one version that has to be covered. Once made it is never changed (rule R2): a change is another version.
 * The store refuses it too.
 */
@Entity
@Table(name = "shift_instance")
public class ShiftInstance {

    /** No shift lasts longer: 24 hours by the wall clock, also where that is put back. */
    public static final Duration LONGEST = Duration.ofHours(26);

    @Id
    private ShiftInstanceId id;

    @Column(updatable = false)
    private ScheduleVersionId versionId;

    @Column(updatable = false)
    private HospitalId hospitalId;

    @Column(updatable = false)
    private String shiftType;

    @Column(updatable = false)
    private LocalDate scheduleDate;

    @Column(updatable = false)
    private String startTime;

    @Column(updatable = false)
    private String endTime;

    @Column(updatable = false)
    private Instant startAt;

    @Column(updatable = false)
    private Instant endAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StudyType studyType;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SpecialtyType specialty;

    @Column(updatable = false)
    private int desiredCoverage;

    @Column(updatable = false)
    private boolean mandatory;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    @SuppressWarnings("NullAway.Init")
    protected ShiftInstance() {}

    ShiftInstance(ShiftInstanceId id, ScheduleVersion version, ZoneId zone, ShiftDraft draft, Stamp stamp) {
        this.id = id;
        this.versionId = version.id();
        this.hospitalId = version.hospital();
        this.shiftType = draft.type();
        this.scheduleDate = draft.date();
        this.startTime = draft.start().toString();
        this.endTime = draft.end().toString();
        this.startAt = draft.date().atTime(draft.start()).atZone(zone).toInstant();
        this.endAt = notBefore(
                startAt, draft.lastDate().atTime(draft.end()).atZone(zone).toInstant());
        this.studyType = draft.studyType();
        this.specialty = draft.specialty();
        this.desiredCoverage = draft.desiredCoverage();
        this.mandatory = draft.mandatory();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    /** A start that the clock jumps over is put behind the jump, and may then come after the end. */
    private static Instant notBefore(Instant start, Instant end) {
        return end.isBefore(start) ? start : end;
    }

    public ShiftInstanceId id() {
        return id;
    }

    public ScheduleVersionId version() {
        return versionId;
    }

    /** As calculations and screens read it. */
    Shift view() {
        return new Shift(
                id,
                versionId,
                shiftType,
                scheduleDate,
                startTime,
                endTime,
                startAt,
                endAt,
                studyType,
                specialty,
                desiredCoverage,
                mandatory);
    }
}
