package org.daybook.core.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** A figure measured during a visit. */
@Entity
@Table(name = "visit_metric")
public class VisitMetric {

    @Id
    private VisitMetricId id;

    @Version
    private long revision;

    @Column(updatable = false)
    private VisitId visitId;

    @Column(updatable = false)
    private @Nullable GoalId goalId;

    @Column(updatable = false)
    private String name;

    @Column(name = "figure", updatable = false)
    private BigDecimal value;

    @Column(updatable = false)
    private @Nullable String unit;

    private @Nullable Instant deletedAt;
    private @Nullable UserId deletedBy;

    @SuppressWarnings("NullAway.Init")
    protected VisitMetric() {}

    VisitMetric(VisitMetricId id, VisitId visitId, Measured measured) {
        this.id = id;
        this.visitId = visitId;
        this.goalId = measured.goal();
        this.name = measured.name();
        this.value = Figures.exactly(measured.value());
        this.unit = measured.unit();
    }

    /**
     * What was measured.
     *
     * @param goal whose measure it is; null for none
     * @param unit null for a bare number
     */
    public record Measured(
            @Nullable GoalId goal,
            String name,
            BigDecimal value,
            @Nullable String unit) {}

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    public VisitMetricId id() {
        return id;
    }

    public VisitId visit() {
        return visitId;
    }

    public Optional<GoalId> goal() {
        return Optional.ofNullable(goalId);
    }

    public Measured measured() {
        return new Measured(goalId, name, Figures.plain(value), unit);
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}
