package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** A kind of shift of one hospital. Shifts keep what it said when they were made. */
@Entity
@Table(name = "shift_type")
public class ShiftType {

    @Id
    private ShiftTypeId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private HospitalId hospitalId;

    private String code;
    private String name;
    private String startTime;
    private String endTime;

    @Enumerated(EnumType.STRING)
    private StudyType studyType;

    @Enumerated(EnumType.STRING)
    private SpecialtyType specialty;

    private String colour;
    private int position;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected ShiftType() {}

    @SuppressWarnings("NullAway.Init") // its details are taken over by the method that also changes them
    ShiftType(ShiftTypeId id, HospitalId hospitalId, ShiftTypeDetails details, int position) {
        this.id = id;
        this.hospitalId = hospitalId;
        change(details, position);
    }

    final void change(ShiftTypeDetails details, int newPosition) {
        code = details.code();
        name = details.name();
        startTime = details.start().toString();
        endTime = details.end().toString();
        studyType = details.studyType();
        specialty = details.specialty();
        colour = details.colour();
        position = newPosition;
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public ShiftTypeId id() {
        return id;
    }

    /** Its place in the hospital's list, from 0. */
    public int position() {
        return position;
    }

    public ShiftTypeDetails details() {
        return new ShiftTypeDetails(
                code, name, LocalTime.parse(startTime), LocalTime.parse(endTime), studyType, specialty, colour);
    }
}
