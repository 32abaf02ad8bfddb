package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;

/** That somebody has seen a warning and takes it upon themselves, by name (rule R3). */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement {

    @Id
    private AcknowledgementId id;

    @Column(updatable = false)
    private ScheduleVersionId versionId;

    @Column(updatable = false)
    private String findingKey;

    @Column(updatable = false)
    private String message;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private UserId createdBy;

    @SuppressWarnings("NullAway.Init")
    protected Acknowledgement() {}

    Acknowledgement(AcknowledgementId id, ScheduleVersionId version, VersionFinding finding, String name, Stamp stamp) {
        this.id = id;
        this.versionId = version;
        this.findingKey = finding.key();
        this.message = finding.message();
        this.name = name;
        this.at = stamp.at();
        this.createdBy = stamp.by();
    }

    public AcknowledgementId id() {
        return id;
    }

    public String findingKey() {
        return findingKey;
    }

    /** The warning as it read. */
    public String message() {
        return message;
    }

    /** Who takes it upon themselves. */
    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }
}
