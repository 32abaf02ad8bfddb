package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A person on a shift. It is made once, and can only be taken away again; a change is another one (rule R5). */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private AssignmentId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private ScheduleVersionId versionId;

    @Column(updatable = false)
    private ShiftInstanceId shiftId;

    @Column(updatable = false)
    private PersonId personId;

    @Column(updatable = false)
    private LocalDate scheduleDate;

    @Column(updatable = false)
    private @Nullable String originalShiftType;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssignmentSource source;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(AssignmentId id, Shift shift, PersonId person, Origin origin, Stamp stamp) {
        this.id = id;
        this.versionId = shift.version();
        this.shiftId = shift.id();
        this.personId = person;
        this.scheduleDate = shift.date();
        this.originalShiftType = origin.shiftType();
        this.source = origin.source();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    /**
     * Where an assignment comes from.
     *
     * @param shiftType what the file called the shift; null where no file did
     */
    record Origin(AssignmentSource source, @Nullable String shiftType) {

        static final Origin BY_HAND = new Origin(AssignmentSource.MANUAL, null);
    }

    void delete(Stamp stamp) {
        if (deletedAt != null) {
            throw new IllegalTransition("Assignment " + id, "deleted", "deleted");
        }
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public AssignmentId id() {
        return id;
    }

    public ScheduleVersionId version() {
        return versionId;
    }

    public ShiftInstanceId shift() {
        return shiftId;
    }

    public PersonId person() {
        return personId;
    }

    public AssignmentSource source() {
        return source;
    }

    /** What the file it came from called the shift; null where no file did. */
    public @Nullable String originalShiftType() {
        return originalShiftType;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
