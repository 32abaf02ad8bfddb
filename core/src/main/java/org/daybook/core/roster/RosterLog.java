package org.daybook.core.roster;

import java.util.List;
import java.util.Optional;

/** What is noted about a roster: imports, checks, acknowledgements, calculations. */
public interface RosterLog {

    /** The imports of a hospital that are not deleted, the newest first. */
    List<ScrapeBatch> batches(HospitalId hospital);

    Optional<ScrapeBatch> batch(ScrapeBatchId id);

    void add(ScrapeBatch batch);

    /** Every look at a version, the newest first. */
    List<ValidationRun> runs(ScheduleVersionId version);

    void add(ValidationRun run);

    List<Acknowledgement> acknowledgements(ScheduleVersionId version);

    void add(Acknowledgement acknowledgement);

    /** The calculations of a version, the newest first. */
    List<CoverageCalculation> calculations(ScheduleVersionId version);

    Optional<CoverageCalculation> calculation(CoverageId id);

    void add(CoverageCalculation calculation);
}
