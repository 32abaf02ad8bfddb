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
import java.util.Optional;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** One import of one file: PENDING, then COMPLETE or FAILED with the reason. Its checksum knows the file again. */
@Entity
@Table(name = "scrape_batch")
public class ScrapeBatch {

    private static final int LONGEST_REASON = 2_000;

    @Id
    private ScrapeBatchId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private HospitalId hospitalId;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(updatable = false)
    private String fileName;

    @Column(updatable = false)
    private String ingestChecksum;

    private @Nullable LocalDate windowStart;
    private @Nullable LocalDate windowEnd;

    @Column(updatable = false)
    private Instant scrapedAt;

    private @Nullable Instant completedAt;
    private int rowCount;
    private @Nullable String errorMessage;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UserId createdBy;

    private @Nullable Instant archivedAt;
    private @Nullable UserId archivedBy;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected ScrapeBatch() {}

    ScrapeBatch(ScrapeBatchId id, HospitalId hospital, String fileName, String checksum, Stamp stamp) {
        this.id = id;
        this.hospitalId = hospital;
        this.state = BatchState.PENDING;
        this.fileName = fileName;
        this.ingestChecksum = checksum;
        this.scrapedAt = stamp.at();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    /**
     * PENDING to COMPLETE.
     *
     * @param window the days of its shifts; null where it has none
     */
    void complete(@Nullable Period window, int rows, Instant at) {
        go(BatchState.COMPLETE, at);
        windowStart = window == null ? null : window.first();
        windowEnd = window == null ? null : window.last();
        rowCount = rows;
    }

    /** PENDING to FAILED. */
    void fail(String reason, Instant at) {
        go(BatchState.FAILED, at);
        errorMessage = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }

    private void go(BatchState next, Instant at) {
        if (state != BatchState.PENDING) {
            throw new IllegalTransition("Batch " + id, state, next);
        }
        state = next;
        completedAt = at;
    }

    /** Put away after it ended. */
    void archive(Stamp stamp) {
        if (state == BatchState.PENDING) {
            throw new IllegalTransition("Batch " + id, state, "archived");
        }
        archivedAt = stamp.at();
        archivedBy = stamp.by();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public ScrapeBatchId id() {
        return id;
    }

    public HospitalId hospital() {
        return hospitalId;
    }

    public BatchState state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    /** The SHA-256 of the file, in hexadecimal. */
    public String checksum() {
        return ingestChecksum;
    }

    /** How many rows of the file became shifts, and how many marks of it a study area's cover. */
    public int rowCount() {
        return rowCount;
    }

    public Instant scrapedAt() {
        return scrapedAt;
    }

    /** Why it failed. */
    public Optional<String> errorMessage() {
        return Optional.ofNullable(errorMessage);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
