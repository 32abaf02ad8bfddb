package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What teacher or coach do next, and the day on which it comes back to be looked at (rule C4). */
@Entity
@Table(name = "next_step")
public class NextStep {

    @Id
    private NextStepId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private VisitId visitId;

    /** The visit's coach, to whom it comes back. */
    @Column(updatable = false)
    private PersonId coachId;

    private String text;
    private LocalDate checkBack;
    private @Nullable Instant doneAt;
    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected NextStep() {}

    @SuppressWarnings("NullAway.Init") // its words are taken over by the method that also changes them
    NextStep(NextStepId id, Visit visit, Words words) {
        this.id = id;
        this.visitId = visit.id();
        this.coachId = visit.coach();
        change(words);
    }

    /** What it says. */
    public record Words(String text, LocalDate checkBack) {}

    final void change(Words words) {
        text = words.text();
        checkBack = words.checkBack();
    }

    /** @param at when it was done; null where it is not done after all */
    void done(@Nullable Instant at) {
        doneAt = at;
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public NextStepId id() {
        return id;
    }

    public VisitId visit() {
        return visitId;
    }

    public PersonId coach() {
        return coachId;
    }

    public Words words() {
        return new Words(text, checkBack);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
