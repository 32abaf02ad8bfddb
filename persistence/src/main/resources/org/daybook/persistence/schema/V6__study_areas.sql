-- The study areas of hospitals, each with the blocks of hours in which types of shifts cover it.
CREATE TABLE study_area (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    hospital_id UUID NOT NULL REFERENCES hospital (id),
    name VARCHAR NOT NULL,
    study_type VARCHAR NOT NULL,
    blocks VARCHAR NOT NULL,
    position INT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);
CREATE INDEX study_area_hospital ON study_area (hospital_id);

ALTER TABLE coverage_calculation ADD COLUMN area_minutes_needed BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE coverage_calculation ADD COLUMN area_minutes_uncovered BIGINT DEFAULT 0 NOT NULL;

-- When somebody last came in through the window; null where they never did.
ALTER TABLE credential ADD COLUMN last_sign_in_at TIMESTAMP(3) WITH TIME ZONE;
