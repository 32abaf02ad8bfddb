package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** A hospital with a roster of its own. */
@Entity
@Table(name = "hospital")
public class Hospital {

    @Id
    private HospitalId id;

    @Version
    private long revision;

    private String name;
    private ZoneId zone;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private Instant updatedAt;
    private UserId updatedBy;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected Hospital() {}

    Hospital(HospitalId id, String name, ZoneId zone, Stamp stamp) {
        this.id = id;
        this.name = name;
        this.zone = zone;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        this.updatedAt = stamp.at();
        this.updatedBy = stamp.by();
    }

    void change(String newName, ZoneId newZone, Stamp stamp) {
        name = newName;
        zone = newZone;
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public HospitalId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whose wall clock its shifts follow. */
    public ZoneId zone() {
        return zone;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UserId createdBy() {
        return createdBy;
    }

    /** When its name or zone last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public UserId updatedBy() {
        return updatedBy;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
