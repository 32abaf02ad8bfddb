package org.daybook.core.workspace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** What the workspace is called, and the zone its times are read in unless another is named. There is one. */
@Entity
@Table(name = "workspace_profile")
public class WorkspaceProfile {

    @Id
    private UUID id;

    @Version
    private long revision;

    private String name;
    private ZoneId zone;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkspaceProfile() {}

    public WorkspaceProfile(UUID id, String name, ZoneId zone, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.zone = zone;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    void call(String newName) {
        name = newName;
    }

    void readTimesIn(ZoneId newZone) {
        zone = newZone;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
