package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** A study area of one hospital, and which types of shifts cover it when. It has no versions: it is as it is now. */
@Entity
@Table(name = "study_area")
public class StudyArea {

    @Id
    private StudyAreaId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private HospitalId hospitalId;

    private String name;

    @Enumerated(EnumType.STRING)
    private StudyType studyType;

    @Convert(converter = AreaBlocksConverter.class)
    private List<AreaBlock> blocks;

    private int position;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private Instant updatedAt;
    private UserId updatedBy;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected StudyArea() {}

    @SuppressWarnings("NullAway.Init") // its details are taken over by the method that also changes them
    StudyArea(StudyAreaId id, HospitalId hospitalId, StudyAreaDetails details, int position, Stamp stamp) {
        this.id = id;
        this.hospitalId = hospitalId;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        change(details, position, stamp);
    }

    final void change(StudyAreaDetails details, int newPosition, Stamp stamp) {
        name = details.name();
        studyType = details.studyType();
        blocks = details.blocks();
        position = newPosition;
        updatedAt = stamp.at();
        updatedBy = stamp.by();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public StudyAreaId id() {
        return id;
    }

    /** Its place in the hospital's list, from 0. */
    public int position() {
        return position;
    }

    public StudyAreaDetails details() {
        return new StudyAreaDetails(name, studyType, blocks);
    }
}
