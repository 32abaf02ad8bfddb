package org.daybook.core.coaching;

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

/** A school that coaches visit. */
@Entity
@Table(name = "school")
public class School {

    @Id
    private SchoolId id;

    @Version
    private long revision;

    private String name;
    private @Nullable String address;
    private ZoneId zone;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    School(SchoolId id, SchoolDetails details, Stamp stamp) {
        this.id = id;
        this.name = details.name();
        this.address = details.address();
        this.zone = details.zone();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    void change(SchoolDetails details) {
        name = details.name();
        address = details.address();
        zone = details.zone();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public SchoolId id() {
        return id;
    }

    public SchoolDetails details() {
        return new SchoolDetails(name, address, zone);
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
