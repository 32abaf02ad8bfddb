package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** A file that shows something of a visit. What is in it is kept in {@link EvidencePart}s. */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    private EvidenceId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private VisitId visitId;

    @Column(updatable = false)
    private String fileName;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String checksum;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(EvidenceId id, VisitId visitId, EvidenceFile file, Stamp stamp) {
        this.id = id;
        this.visitId = visitId;
        this.fileName = file.name();
        this.size = file.size();
        this.checksum = file.checksum();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public EvidenceId id() {
        return id;
    }

    public VisitId visit() {
        return visitId;
    }

    public String fileName() {
        return fileName;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String checksum() {
        return checksum;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
