package org.daybook.core.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.core.access.UserId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** A time somebody is away. */
@Entity
@Table(name = "absence")
public class Absence {

    /** Why somebody is away. */
    public enum Reason {
        VACATION,
        SICK,
        TRAINING,
        OTHER
    }

    @Id
    private UUID id;

    @Version
    private long revision;

    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private LocalDateTime localStart;
    private long durationSeconds;
    private ZoneId zone;
    private boolean allDay;
    private Instant startAt;
    private Instant endAt;
    private @Nullable String note;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    @SuppressWarnings("NullAway.Init") // its time is taken over by the method that also changes it
    public Absence(UUID id, PersonId personId, Reason reason, WallClockSpan when, @Nullable String note) {
        this.id = id;
        this.personId = personId;
        this.reason = reason;
        this.note = note;
        take(when);
    }

    private void take(WallClockSpan when) {
        localStart = when.start();
        durationSeconds = when.duration().toSeconds();
        zone = when.zone();
        allDay = when.allDay();
        Interval interval = when.interval();
        startAt = interval.startInclusive();
        endAt = interval.endExclusive();
    }

    void change(Reason newReason, WallClockSpan newTime, @Nullable String newNote) {
        reason = newReason;
        note = newNote;
        take(newTime);
    }

    void delete(Instant at, UserId by) {
        deletedAt = at;
        deletedBy = by;
    }

    public UUID id() {
        return id;
    }

    public PersonId personId() {
        return personId;
    }

    public Reason reason() {
        return reason;
    }

    public WallClockSpan when() {
        return new WallClockSpan(localStart, Duration.ofSeconds(durationSeconds), zone, allDay);
    }

    public @Nullable String note() {
        return note;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    /** Whether its reason and note are withheld from others: that somebody is ill concerns nobody but them. */
    public boolean confidential() {
        return reason == Reason.SICK;
    }

    /** Whether a viewer may know its reason and note. */
    public boolean openTo(@Nullable PersonId viewer) {
        return !confidential() || personId.equals(viewer);
    }
}
