-- Hospitals and their rosters.
CREATE TABLE hospital (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

ALTER TABLE app_user ADD COLUMN hospital_id UUID REFERENCES hospital (id);

CREATE TABLE shift_type (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    hospital_id UUID NOT NULL REFERENCES hospital (id),
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    start_time VARCHAR NOT NULL,
    end_time VARCHAR NOT NULL,
    study_type VARCHAR NOT NULL,
    specialty VARCHAR NOT NULL,
    colour VARCHAR NOT NULL,
    position INT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);
CREATE INDEX shift_type_hospital ON shift_type (hospital_id);

CREATE TABLE scrape_batch (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    hospital_id UUID NOT NULL REFERENCES hospital (id),
    state VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    ingest_checksum VARCHAR NOT NULL,
    window_start DATE,
    window_end DATE,
    scraped_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    completed_at TIMESTAMP(3) WITH TIME ZONE,
    row_count INT NOT NULL,
    error_message VARCHAR,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    archived_at TIMESTAMP(3) WITH TIME ZONE,
    archived_by UUID,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);
CREATE INDEX scrape_batch_hospital ON scrape_batch (hospital_id);

-- Rule R1: a hospital stands in production_of once at most, and stands there exactly while its version is in production.
-- The link to the batch is soft, so that batches can be cleaned away.
CREATE TABLE schedule_version (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    hospital_id UUID NOT NULL REFERENCES hospital (id),
    name VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    production_of UUID,
    effective_start DATE NOT NULL,
    effective_end DATE NOT NULL,
    batch_id UUID,
    cloned_from UUID,
    tags VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID,
    CONSTRAINT schedule_version_one_production UNIQUE (production_of),
    CONSTRAINT schedule_version_production CHECK ((status = 'PRODUCTION') = (production_of IS NOT NULL)),
    CONSTRAINT schedule_version_production_of CHECK (
        production_of IS NULL OR (production_of = hospital_id AND deleted_at IS NULL)),
    CONSTRAINT schedule_version_period CHECK (effective_end >= effective_start)
);
CREATE INDEX schedule_version_hospital ON schedule_version (hospital_id);

-- Rule R2: what is in here is never changed.
CREATE TABLE shift_instance (
    id UUID PRIMARY KEY,
    version_id UUID NOT NULL REFERENCES schedule_version (id),
    hospital_id UUID NOT NULL,
    shift_type VARCHAR NOT NULL,
    schedule_date DATE NOT NULL,
    start_time VARCHAR NOT NULL,
    end_time VARCHAR NOT NULL,
    start_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    end_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    study_type VARCHAR NOT NULL,
    specialty VARCHAR NOT NULL,
    desired_coverage INT NOT NULL,
    mandatory BOOLEAN NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL
);
CREATE INDEX shift_instance_version ON shift_instance (version_id, start_at);
CREATE TRIGGER shift_instance_immutable BEFORE UPDATE ON shift_instance
    FOR EACH ROW CALL "org.daybook.persistence.journal.Immutable";

CREATE TABLE assignment (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    version_id UUID NOT NULL,
    shift_id UUID NOT NULL REFERENCES shift_instance (id),
    person_id UUID NOT NULL REFERENCES person (id),
    schedule_date DATE NOT NULL,
    original_shift_type VARCHAR,
    source VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);
CREATE INDEX assignment_version ON assignment (version_id, person_id);

CREATE TABLE validation_run (
    id UUID PRIMARY KEY,
    version_id UUID NOT NULL REFERENCES schedule_version (id),
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
CREATE INDEX validation_run_version ON validation_run (version_id);

CREATE TABLE acknowledgement (
    id UUID PRIMARY KEY,
    version_id UUID NOT NULL REFERENCES schedule_version (id),
    finding_key VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL
);
CREATE INDEX acknowledgement_version ON acknowledgement (version_id);

-- The link to the version is soft, as seed 004 has it.
CREATE TABLE coverage_calculation (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    version_id UUID NOT NULL,
    hospital_id UUID NOT NULL,
    state VARCHAR NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    coverage_by_position VARCHAR NOT NULL,
    total_shifts INT NOT NULL,
    covered_shifts INT NOT NULL,
    body_imaging_count INT NOT NULL,
    neuro_imaging_count INT NOT NULL,
    error_message VARCHAR,
    calculated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    calculated_by UUID NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_by UUID NOT NULL
);
CREATE INDEX coverage_calculation_version ON coverage_calculation (version_id);

CREATE TABLE job (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    payload VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    result VARCHAR,
    error_message VARCHAR,
    retry_count INT NOT NULL,
    max_retries INT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    started_at TIMESTAMP(3) WITH TIME ZONE,
    completed_at TIMESTAMP(3) WITH TIME ZONE
);
