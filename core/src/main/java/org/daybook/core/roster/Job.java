package org.daybook.core.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Long work that is asked for once and may take several tries: PENDING, PROCESSING, then COMPLETE, or RETRY until the
 * tries are used up, then FAILED.
 */
@Entity
@Table(name = "job")
public class Job {

    @Id
    private JobId id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JobKind kind;

    @Column(updatable = false)
    private String payload;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private @Nullable String result;
    private @Nullable String errorMessage;
    private int retryCount;

    @Column(updatable = false)
    private int maxRetries;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant startedAt;
    private @Nullable Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    Job(JobId id, JobKind kind, String payload, int maxRetries, Instant at) {
        this.id = id;
        this.kind = kind;
        this.payload = payload;
        this.state = JobState.PENDING;
        this.maxRetries = maxRetries;
        this.createdAt = at;
    }

    /** PENDING or RETRY to PROCESSING. */
    void start(Instant at) {
        if (!startable()) {
            throw new IllegalTransition("Job " + id, state, JobState.PROCESSING);
        }
        state = JobState.PROCESSING;
        startedAt = at;
        errorMessage = null;
    }

    /** PROCESSING to COMPLETE. */
    void complete(String outcome, Instant at) {
        expectProcessing(JobState.COMPLETE);
        state = JobState.COMPLETE;
        result = outcome;
        completedAt = at;
    }

    /** PROCESSING to RETRY, or to FAILED where there are no more retries. */
    void fail(String reason, Instant at) {
        expectProcessing(JobState.FAILED);
        errorMessage = reason;
        if (retryCount < maxRetries) {
            retryCount++;
            state = JobState.RETRY;
        } else {
            state = JobState.FAILED;
            completedAt = at;
        }
    }

    private void expectProcessing(JobState next) {
        if (state != JobState.PROCESSING) {
            throw new IllegalTransition("Job " + id, state, next);
        }
    }

    public boolean startable() {
        return state.startable();
    }

    JobView view() {
        return new JobView(
                id,
                kind,
                state,
                JobFields.read(payload),
                result == null ? Map.of() : JobFields.read(result),
                errorMessage,
                retryCount,
                maxRetries,
                createdAt,
                startedAt,
                completedAt);
    }

    public JobId id() {
        return id;
    }

    public JobKind kind() {
        return kind;
    }

    /** What it needs to know, in words of its kind. */
    public String payload() {
        return payload;
    }

    public JobState state() {
        return state;
    }

    public int retryCount() {
        return retryCount;
    }

    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public Optional<String> errorMessage() {
        return Optional.ofNullable(errorMessage);
    }
}
