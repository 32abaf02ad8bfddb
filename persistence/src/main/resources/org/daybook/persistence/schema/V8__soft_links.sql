-- A check of a version is a note about it that nobody undoes: the version must be able to go without it, as with the
-- calculation of its coverage (seed 004, soft links). Its key has no name to drop it by, so the table is made anew.
ALTER TABLE validation_run RENAME TO validation_run_bound;
CREATE TABLE validation_run (
    id UUID PRIMARY KEY,
    version_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    run_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    run_by UUID NOT NULL,
    shifts_validated INT NOT NULL,
    assignments_validated INT NOT NULL,
    errors INT NOT NULL,
    warnings INT NOT NULL,
    notes INT NOT NULL,
    findings VARCHAR NOT NULL
);
INSERT INTO validation_run
    SELECT id, version_id, kind, run_at, run_by, shifts_validated, assignments_validated, errors, warnings, notes, findings
    FROM validation_run_bound;
DROP TABLE validation_run_bound;
CREATE INDEX validation_run_version ON validation_run (version_id);
