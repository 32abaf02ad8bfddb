package org.daybook.persistence.workspace;

import javax.sql.DataSource;
import org.daybook.core.access.Credential;
import org.daybook.core.access.User;
import org.daybook.core.coaching.CoachingPlan;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.Evidence;
import org.daybook.core.coaching.EvidencePart;
import org.daybook.core.coaching.Goal;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.Observation;
import org.daybook.core.coaching.PlanOutcome;
import org.daybook.core.coaching.School;
import org.daybook.core.coaching.Visit;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitNote;
import org.daybook.core.coaching.VisitSchedule;
import org.daybook.core.coaching.WeeklyPlan;
import org.daybook.core.dispatch.EntryAssignee;
import org.daybook.core.dispatch.OccurrenceOverride;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.people.Absence;
import org.daybook.core.people.Person;
import org.daybook.core.roster.Acknowledgement;
import org.daybook.core.roster.Assignment;
import org.daybook.core.roster.CoverageCalculation;
import org.daybook.core.roster.Hospital;
import org.daybook.core.roster.Job;
import org.daybook.core.roster.ScheduleVersion;
import org.daybook.core.roster.ScrapeBatch;
import org.daybook.core.roster.ShiftInstance;
import org.daybook.core.roster.ShiftType;
import org.daybook.core.roster.StudyArea;
import org.daybook.core.roster.ValidationRun;
import org.daybook.core.workspace.WorkspaceProfile;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;

/**
 * Which entities there are and how they are mapped. The schema is Flyway's; whether it fits is looked at where a
 * migration changed it, and not again each time a workspace is opened.
 */
final class Mapping {

    private Mapping() {}

    static SessionFactory sessionFactory(DataSource dataSource, boolean validated) {
        Configuration configuration = new Configuration();
        configuration.registerTypeContributor(new TypedIds());
        configuration.setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl());
        configuration.getProperties().put("hibernate.connection.datasource", dataSource);
        configuration
                .setProperty("hibernate.hbm2ddl.auto", validated ? "validate" : "none")
                .setProperty("hibernate.jdbc.batch_size", "200")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.order_updates", "true")
                .setProperty("hibernate.default_batch_fetch_size", "1000")
                .setProperty("hibernate.type.java_time_use_direct_jdbc", "true")
                .setProperty("hibernate.cache.use_second_level_cache", "false");
        return configuration
                .addAnnotatedClass(WorkspaceProfile.class)
                .addAnnotatedClass(Person.class)
                .addAnnotatedClass(Absence.class)
                .addAnnotatedClass(User.class)
                .addAnnotatedClass(Credential.class)
                .addAnnotatedClass(ScheduleEntry.class)
                .addAnnotatedClass(EntryAssignee.class)
                .addAnnotatedClass(OccurrenceOverride.class)
                .addAnnotatedClass(Hospital.class)
                .addAnnotatedClass(ShiftType.class)
                .addAnnotatedClass(StudyArea.class)
                .addAnnotatedClass(ScrapeBatch.class)
                .addAnnotatedClass(ScheduleVersion.class)
                .addAnnotatedClass(ShiftInstance.class)
                .addAnnotatedClass(Assignment.class)
                .addAnnotatedClass(ValidationRun.class)
                .addAnnotatedClass(Acknowledgement.class)
                .addAnnotatedClass(CoverageCalculation.class)
                .addAnnotatedClass(Job.class)
                .addAnnotatedClass(School.class)
                .addAnnotatedClass(CoachingPlan.class)
                .addAnnotatedClass(Goal.class)
                .addAnnotatedClass(WeeklyPlan.class)
                .addAnnotatedClass(PlanOutcome.class)
                .addAnnotatedClass(CycleAnalysis.class)
                .addAnnotatedClass(Visit.class)
                .addAnnotatedClass(VisitSchedule.class)
                .addAnnotatedClass(VisitNote.class)
                .addAnnotatedClass(Observation.class)
                .addAnnotatedClass(NextStep.class)
                .addAnnotatedClass(VisitMetric.class)
                .addAnnotatedClass(Evidence.class)
                .addAnnotatedClass(EvidencePart.class)
                .buildSessionFactory();
    }
}
