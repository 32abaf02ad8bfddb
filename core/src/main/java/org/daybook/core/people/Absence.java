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

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    public Absence(UUID id, PersonId personId, Reason reason, WallClockSpan when, @Nullable String note) {
        this.id = id;
        this.personId = personId;
        this.reason = reason;
        this.localStart = when.start();
        this.durationSeconds = when.duration().toSeconds();
        this.zone = when.zone();
        this.allDay = when.allDay();
        Interval interval = when.interval();
        this.startAt = interval.startInclusive();
        this.endAt = interval.endExclusive();
        this.note = note;
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
}
