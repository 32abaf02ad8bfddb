package org.daybook.core.coaching;

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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.daybook.core.text.LinesConverter;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * When and where a visit takes place. A visit has one that counts; those that were rescheduled stay to tell what was.
 * School, teacher and coach are the visit's (rule C1), kept here so that days and weeks are found without it.
 */
@Entity
@Table(name = "visit_schedule")
public class VisitSchedule {

    @Id
    private VisitScheduleId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private CoachingPlanId planId;

    @Column(updatable = false)
    private VisitId visitId;

    /** The visit while this is the schedule that counts; the store holds each visit here once at most. */
    @Column(updatable = false)
    private @Nullable VisitId countsFor;

    @Column(updatable = false)
    private SchoolId schoolId;

    @Column(updatable = false)
    private PersonId teacherId;

    @Column(updatable = false)
    private PersonId coachId;

    private LocalDate scheduledDate;
    private LocalDateTime localStart;
    private long durationSeconds;
    private ZoneId zone;
    private Instant startAt;
    private Instant endAt;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus status;

    @Enumerated(EnumType.STRING)
    private MeetingType meetingType;

    private String purpose;
    private @Nullable String location;
    private @Nullable String preparationNotes;

    @Convert(converter = LinesConverter.class)
    private List<String> equipment;

    private Instant createdAt;
    private UserId createdBy;

    @SuppressWarnings("NullAway.Init")
    protected VisitSchedule() {}

    @SuppressWarnings("NullAway.Init") // its appointment is taken over by the method that also changes it
    VisitSchedule(VisitScheduleId id, Visit visit, Appointment appointment, Stamp stamp) {
        this.id = id;
        this.planId = visit.plan();
        this.visitId = visit.id();
        this.countsFor = visit.id();
        this.schoolId = visit.school();
        this.teacherId = visit.teacher();
        this.coachId = visit.coach();
        agree(appointment, stamp);
    }

    /** What it says now, as a schedule of its own that counts no more: to be kept when this one is to say another time. */
    VisitSchedule past(VisitScheduleId pastId) {
        VisitSchedule past = new VisitSchedule();
        past.id = pastId;
        past.planId = planId;
        past.visitId = visitId;
        past.schoolId = schoolId;
        past.teacherId = teacherId;
        past.coachId = coachId;
        past.agree(appointment(), new Stamp(createdBy, createdAt));
        past.status = ScheduleStatus.RESCHEDULED;
        return past;
    }

    /** Agrees on a time, which is to be confirmed. */
    final void agree(Appointment appointment, Stamp stamp) {
        WallClockSpan when = appointment.when();
        Interval interval = when.interval();
        scheduledDate = when.localStart().toLocalDate();
        localStart = when.start();
        durationSeconds = when.duration().toSeconds();
        zone = when.zone();
        startAt = interval.startInclusive();
        endAt = interval.endExclusive();
        status = ScheduleStatus.SCHEDULED;
        createdAt = stamp.at();
        createdBy = stamp.by();
        prepare(appointment);
    }

    /** Changes everything but the time. */
    final void prepare(Appointment appointment) {
        meetingType = appointment.meeting();
        purpose = appointment.purpose();
        location = appointment.location();
        preparationNotes = appointment.preparationNotes();
        equipment = appointment.equipment();
    }

    void confirm() {
        status = ScheduleStatus.CONFIRMED;
    }

    void cancel() {
        status = ScheduleStatus.CANCELLED;
    }

    public VisitScheduleId id() {
        return id;
    }

    public VisitId visit() {
        return visitId;
    }

    public CoachingPlanId plan() {
        return planId;
    }

    public SchoolId school() {
        return schoolId;
    }

    public PersonId teacher() {
        return teacherId;
    }

    public PersonId coach() {
        return coachId;
    }

    /** The day by the wall clock of its zone. */
    public LocalDate day() {
        return scheduledDate;
    }

    public ScheduleStatus status() {
        return status;
    }

    public Appointment appointment() {
        return new Appointment(
                new WallClockSpan(localStart, Duration.ofSeconds(durationSeconds), zone, false),
                meetingType,
                purpose,
                location,
                preparationNotes,
                equipment);
    }
}
