package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;

/** One look at a version, and what it found. There are several of each version; none is ever changed. */
@Entity
@Table(name = "validation_run")
public class ValidationRun {

    /** Findings beyond these are counted and not kept: the version tells them again. */
    static final int KEPT = 1_000;

    /** What was looked at. */
    public enum Kind {
        /** The file the version came from. What it found stands as long as the version does. */
        IMPORT,
        /** The version itself. */
        CHECK
    }

    @Id
    private ValidationRunId id;

    @Column(updatable = false)
    private ScheduleVersionId versionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private Instant runAt;

    @Column(updatable = false)
    private UserId runBy;

    @Column(updatable = false)
    private int shiftsValidated;

    @Column(updatable = false)
    private int assignmentsValidated;

    @Column(updatable = false)
    private int errors;

    @Column(updatable = false)
    private int warnings;

    @Column(updatable = false)
    private int notes;

    @Convert(converter = FindingsConverter.class)
    @Column(updatable = false)
    private List<VersionFinding> findings;

    @SuppressWarnings("NullAway.Init")
    protected ValidationRun() {}

    ValidationRun(ValidationRunId id, ScheduleVersionId version, Kind kind, Validation validation, Stamp stamp) {
        this.id = id;
        this.versionId = version;
        this.kind = kind;
        this.runAt = stamp.at();
        this.runBy = stamp.by();
        this.shiftsValidated = validation.shifts();
        this.assignmentsValidated = validation.assignments();
        this.errors = validation.count(Severity.ERROR);
        this.warnings = validation.count(Severity.WARNING);
        this.notes = validation.count(Severity.INFO);
        this.findings = validation.findings().stream().limit(KEPT).toList();
    }

    public ValidationRunId id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Instant runAt() {
        return runAt;
    }

    public UserId runBy() {
        return runBy;
    }

    /** How many of one severity it found, those included that are not kept. */
    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> notes;
        };
    }

    public int shiftsValidated() {
        return shiftsValidated;
    }

    public int assignmentsValidated() {
        return assignmentsValidated;
    }

    /** The first of what it found, the worst first. */
    public List<VersionFinding> findings() {
        return List.copyOf(findings);
    }
}
