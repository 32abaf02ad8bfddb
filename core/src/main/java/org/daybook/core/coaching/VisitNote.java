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

/** What was written down about a visit. */
@Entity
@Table(name = "visit_note")
public class VisitNote {

    @Id
    private VisitNoteId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private VisitId visitId;

    private String text;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected VisitNote() {}

    VisitNote(VisitNoteId id, VisitId visitId, String text, Stamp stamp) {
        this.id = id;
        this.visitId = visitId;
        this.text = text;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    void change(String newText) {
        text = newText;
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public VisitNoteId id() {
        return id;
    }

    public VisitId visit() {
        return visitId;
    }

    public String text() {
        return text;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
