package org.daybook.persistence.roster;

import java.util.List;
import java.util.Optional;
import org.daybook.core.roster.Acknowledgement;
import org.daybook.core.roster.CoverageCalculation;
import org.daybook.core.roster.CoverageId;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterLog;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ScrapeBatch;
import org.daybook.core.roster.ScrapeBatchId;
import org.daybook.core.roster.ValidationRun;
import org.daybook.persistence.journal.Sessions;

/** {@link RosterLog} over the store. */
public final class HibernateRosterLog implements RosterLog {

    private final Sessions sessions;

    public HibernateRosterLog(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<ScrapeBatch> batches(HospitalId hospital) {
        return sessions.current()
                .createSelectionQuery(
                        "from ScrapeBatch where hospitalId = :hospital and deletedAt is null"
                                + " order by scrapedAt desc, id desc",
                        ScrapeBatch.class)
                .setParameter("hospital", hospital)
                .getResultList();
    }

    @Override
    public Optional<ScrapeBatch> batch(ScrapeBatchId id) {
        return Optional.ofNullable(sessions.current().find(ScrapeBatch.class, id));
    }

    @Override
    public void add(ScrapeBatch batch) {
        sessions.current().persist(batch);
    }

    @Override
    public List<ValidationRun> runs(ScheduleVersionId version) {
        return of("ValidationRun", "runAt", version, ValidationRun.class);
    }

    @Override
    public void add(ValidationRun run) {
        sessions.current().persist(run);
    }

    @Override
    public List<Acknowledgement> acknowledgements(ScheduleVersionId version) {
        return of("Acknowledgement", "at", version, Acknowledgement.class);
    }

    @Override
    public void add(Acknowledgement acknowledgement) {
        sessions.current().persist(acknowledgement);
    }

    @Override
    public List<CoverageCalculation> calculations(ScheduleVersionId version) {
        return of("CoverageCalculation", "calculatedAt", version, CoverageCalculation.class);
    }

    @Override
    public Optional<CoverageCalculation> calculation(CoverageId id) {
        return Optional.ofNullable(sessions.current().find(CoverageCalculation.class, id));
    }

    @Override
    public void add(CoverageCalculation calculation) {
        sessions.current().persist(calculation);
    }

    /** The newest first. */
    private <T> List<T> of(String entity, String time, ScheduleVersionId version, Class<T> type) {
        return sessions.current()
                .createSelectionQuery(
                        "from %s where versionId = :version order by %s desc, id desc".formatted(entity, time), type)
                .setParameter("version", version)
                .getResultList();
    }
}
