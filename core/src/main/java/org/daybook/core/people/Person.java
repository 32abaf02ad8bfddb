package org.daybook.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody whose time is scheduled, the same for all desks. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private PersonId id;

    @Version
    private long revision;

    private String name;
    private @Nullable String email;
    private String aliases;
    private String kinds;
    private String skills;
    private @Nullable String specialty;

    @Convert(converter = WorkingHoursConverter.class)
    private WorkingHours workingHours;

    private ZoneId homeZone;
    private boolean active;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(PersonId id, PersonDetails details, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.active = true;
        change(details, createdAt);
    }

    /** Takes over all details at once. */
    public final void change(PersonDetails details, Instant at) {
        name = details.name();
        email = details.email();
        aliases = Words.join(details.aliases());
        kinds = Words.join(details.kinds().stream().map(PersonKind::name).toList());
        skills = Words.join(details.skills());
        specialty = details.specialty();
        workingHours = details.workingHours();
        homeZone = details.homeZone();
        updatedAt = at;
    }

    /** From now on they keep what they have, and get nothing new. */
    void deactivate(Instant at) {
        active = false;
        updatedAt = at;
    }

    void reactivate(Instant at) {
        active = true;
        updatedAt = at;
    }

    /** They are no longer among the people; what they did keeps their name. */
    void delete(Instant at, UserId by) {
        deletedAt = at;
        deletedBy = by;
    }

    public PersonId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public WorkingHours workingHours() {
        return workingHours;
    }

    public ZoneId homeZone() {
        return homeZone;
    }

    /** Whether they can be given anything to do. */
    public boolean active() {
        return active && deletedAt == null;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    public PersonDetails details() {
        return new PersonDetails(
                name,
                email,
                Words.split(aliases),
                Words.split(kinds).stream().map(PersonKind::valueOf).toList(),
                Words.split(skills),
                specialty,
                workingHours,
                homeZone);
    }
}
