package org.daybook.persistence.workspace;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.core.access.UserId;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CycleAnalysisId;
import org.daybook.core.coaching.EvidenceId;
import org.daybook.core.coaching.EvidencePartId;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.NextStepId;
import org.daybook.core.coaching.ObservationId;
import org.daybook.core.coaching.PlanOutcomeId;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetricId;
import org.daybook.core.coaching.VisitNoteId;
import org.daybook.core.coaching.VisitScheduleId;
import org.daybook.core.coaching.WeeklyPlanId;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AcknowledgementId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.CoverageId;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.JobId;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ScrapeBatchId;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.ShiftTypeId;
import org.daybook.core.roster.StudyAreaId;
import org.daybook.core.roster.ValidationRunId;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.BasicJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** Lets the typed ids of the domain stand in entities as they are, kept as UUIDs. */
final class TypedIds implements TypeContributor {

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        contributions.contributeJavaType(new UuidRecord<>(PersonId.class, PersonId::new, PersonId::value));
        contributions.contributeJavaType(new UuidRecord<>(UserId.class, UserId::new, UserId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(ScheduleEntryId.class, ScheduleEntryId::new, ScheduleEntryId::value));
        contributeRoster(contributions);
        contributeCoaching(contributions);
    }

    private static void contributeRoster(TypeContributions contributions) {
        contributions.contributeJavaType(new UuidRecord<>(HospitalId.class, HospitalId::new, HospitalId::value));
        contributions.contributeJavaType(new UuidRecord<>(ShiftTypeId.class, ShiftTypeId::new, ShiftTypeId::value));
        contributions.contributeJavaType(new UuidRecord<>(StudyAreaId.class, StudyAreaId::new, StudyAreaId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(ScrapeBatchId.class, ScrapeBatchId::new, ScrapeBatchId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(ScheduleVersionId.class, ScheduleVersionId::new, ScheduleVersionId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(ShiftInstanceId.class, ShiftInstanceId::new, ShiftInstanceId::value));
        contributions.contributeJavaType(new UuidRecord<>(AssignmentId.class, AssignmentId::new, AssignmentId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(ValidationRunId.class, ValidationRunId::new, ValidationRunId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(AcknowledgementId.class, AcknowledgementId::new, AcknowledgementId::value));
        contributions.contributeJavaType(new UuidRecord<>(CoverageId.class, CoverageId::new, CoverageId::value));
        contributions.contributeJavaType(new UuidRecord<>(JobId.class, JobId::new, JobId::value));
    }

    private static void contributeCoaching(TypeContributions contributions) {
        contributions.contributeJavaType(new UuidRecord<>(SchoolId.class, SchoolId::new, SchoolId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(CoachingPlanId.class, CoachingPlanId::new, CoachingPlanId::value));
        contributions.contributeJavaType(new UuidRecord<>(GoalId.class, GoalId::new, GoalId::value));
        contributions.contributeJavaType(new UuidRecord<>(WeeklyPlanId.class, WeeklyPlanId::new, WeeklyPlanId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(PlanOutcomeId.class, PlanOutcomeId::new, PlanOutcomeId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(CycleAnalysisId.class, CycleAnalysisId::new, CycleAnalysisId::value));
        contributions.contributeJavaType(new UuidRecord<>(VisitId.class, VisitId::new, VisitId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(VisitScheduleId.class, VisitScheduleId::new, VisitScheduleId::value));
        contributions.contributeJavaType(new UuidRecord<>(VisitNoteId.class, VisitNoteId::new, VisitNoteId::value));
        contributions.contributeJavaType(new UuidRecord<>(NextStepId.class, NextStepId::new, NextStepId::value));
        contributions.contributeJavaType(new UuidRecord<>(EvidenceId.class, EvidenceId::new, EvidenceId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(EvidencePartId.class, EvidencePartId::new, EvidencePartId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(VisitMetricId.class, VisitMetricId::new, VisitMetricId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(ObservationId.class, ObservationId::new, ObservationId::value));
    }

    private static final class UuidRecord<T> extends AbstractClassJavaType<T> implements BasicJavaType<T> {

        private final transient Function<UUID, T> wrap;
        private final transient Function<T, UUID> unwrap;

        UuidRecord(Class<T> type, Function<UUID, T> wrap, Function<T, UUID> unwrap) {
            super(type);
            this.wrap = wrap;
            this.unwrap = unwrap;
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
            return indicators.getJdbcType(SqlTypes.UUID);
        }

        /** Hibernate orders batches of rows by it. */
        @Override
        public Comparator<T> getComparator() {
            return Comparator.comparing(unwrap);
        }

        @Override
        public T fromString(CharSequence text) {
            return wrap.apply(UUID.fromString(text.toString()));
        }

        @Override
        public <X> @Nullable X unwrap(@Nullable T value, Class<X> type, WrapperOptions options) {
            if (value == null) {
                return null;
            }
            UUID uuid = unwrap.apply(value);
            return type.cast(type == String.class ? uuid.toString() : uuid);
        }

        @Override
        public <X> @Nullable T wrap(@Nullable X value, WrapperOptions options) {
            return switch (value) {
                case null -> null;
                case UUID uuid -> wrap.apply(uuid);
                case String text -> wrap.apply(UUID.fromString(text));
                default -> getJavaTypeClass().cast(value);
            };
        }
    }
}
