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

/** Something seen or heard during a visit, at its time. */
@Entity
@Table(name = "observation")
public class Observation {

    @Id
    private ObservationId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private VisitId visitId;

    @Column(updatable = false)
    private Instant observedAt;

    private String text;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    Observation(ObservationId id, VisitId visitId, Instant observedAt, String text) {
        this.id = id;
        this.visitId = visitId;
        this.observedAt = observedAt;
        this.text = text;
    }

    void change(String newText) {
        text = newText;
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public ObservationId id() {
        return id;
    }

    public VisitId visit() {
        return visitId;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public String text() {
        return text;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
