package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A stretch of a file's bytes in Base64: short enough to be a row that the journal carries like any other. */
@Entity
@Table(name = "evidence_part")
public class EvidencePart {

    @Id
    private EvidencePartId id;

    @Column(updatable = false)
    private EvidenceId evidenceId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected EvidencePart() {}

    EvidencePart(EvidencePartId id, EvidenceId evidenceId, int position, String content) {
        this.id = id;
        this.evidenceId = evidenceId;
        this.position = position;
        this.content = content;
    }

    /** Its bytes in Base64 (RFC 4648, section 4). */
    public String content() {
        return content;
    }
}
