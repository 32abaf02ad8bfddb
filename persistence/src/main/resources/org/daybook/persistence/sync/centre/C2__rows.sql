-- The rows of all workspaces of all tenants, as they stand: a table for each table that travels (Narrowing), for reports as
-- well. Beside a row's own columns: ext, what a newer laptop sent that is not known here; sync_seq and sync_client, the
-- mutation that wrote it last. All keys begin with the tenant. What binds rows to each other is deferrable, because a
-- mutation is judged by how it leaves things; a foreign key has its index, so that deleting a row finds who refers to it.
CREATE TABLE daybook.person (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    email text,
    aliases text NOT NULL,
    kinds text NOT NULL,
    skills text NOT NULL,
    specialty text,
    working_hours text NOT NULL,
    home_zone text NOT NULL,
    active boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE daybook.absence (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    reason text NOT NULL,
    local_start timestamp(0) NOT NULL,
    duration_seconds bigint NOT NULL,
    zone text NOT NULL,
    all_day boolean NOT NULL,
    start_at timestamptz(3) NOT NULL,
    end_at timestamptz(3) NOT NULL,
    note text,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT absence_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX absence_person_id ON daybook.absence (tenant_id, person_id);

CREATE TABLE daybook.schedule_entry (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    uid text NOT NULL,
    sequence integer NOT NULL,
    title text NOT NULL,
    local_start timestamp(0) NOT NULL,
    duration_seconds bigint NOT NULL,
    zone text NOT NULL,
    all_day boolean NOT NULL,
    recurrence text,
    spanning boolean NOT NULL,
    start_at timestamptz(3) NOT NULL,
    end_at timestamptz(3),
    status text NOT NULL,
    work_item_type text NOT NULL,
    work_item_id text,
    location text,
    notes text,
    free boolean NOT NULL,
    confidential boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    updated_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE daybook.schedule_entry_assignee (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    person_id uuid NOT NULL,
    position integer NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT schedule_entry_assignee_entry FOREIGN KEY (tenant_id, entry_id)
        REFERENCES daybook.schedule_entry (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT schedule_entry_assignee_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT schedule_entry_assignee_once UNIQUE (tenant_id, entry_id, person_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX schedule_entry_assignee_person_id ON daybook.schedule_entry_assignee (tenant_id, person_id);

CREATE TABLE daybook.occurrence_override (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    recurrence_id timestamp(0) NOT NULL,
    title text,
    local_start timestamp(0),
    duration_seconds bigint,
    all_day boolean,
    status text,
    work_item_type text,
    work_item_id text,
    location text,
    notes text,
    free boolean,
    confidential boolean,
    people text,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT occurrence_override_entry FOREIGN KEY (tenant_id, entry_id)
        REFERENCES daybook.schedule_entry (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT occurrence_override_once UNIQUE (tenant_id, entry_id, recurrence_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE daybook.hospital (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    zone text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    updated_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE daybook.shift_type (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    hospital_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    start_time text NOT NULL,
    end_time text NOT NULL,
    study_type text NOT NULL,
    specialty text NOT NULL,
    colour text NOT NULL,
    position integer NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT shift_type_hospital FOREIGN KEY (tenant_id, hospital_id)
        REFERENCES daybook.hospital (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX shift_type_hospital_id ON daybook.shift_type (tenant_id, hospital_id);

CREATE TABLE daybook.scrape_batch (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    hospital_id uuid NOT NULL,
    state text NOT NULL,
    file_name text NOT NULL,
    ingest_checksum text NOT NULL,
    window_start date,
    window_end date,
    scraped_at timestamptz(3) NOT NULL,
    completed_at timestamptz(3),
    row_count integer NOT NULL,
    error_message text,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    archived_at timestamptz(3),
    archived_by uuid,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT scrape_batch_hospital FOREIGN KEY (tenant_id, hospital_id)
        REFERENCES daybook.hospital (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX scrape_batch_hospital_id ON daybook.scrape_batch (tenant_id, hospital_id);

-- Rule R1: one version of a hospital in production, whatever the laptops say.
CREATE TABLE daybook.schedule_version (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    hospital_id uuid NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    production_of uuid,
    effective_start date NOT NULL,
    effective_end date NOT NULL,
    batch_id uuid,
    cloned_from uuid,
    tags text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    updated_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT schedule_version_hospital FOREIGN KEY (tenant_id, hospital_id)
        REFERENCES daybook.hospital (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT schedule_version_one_production UNIQUE (tenant_id, production_of) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT schedule_version_live EXCLUDE USING btree (tenant_id WITH =, hospital_id WITH =)
        WHERE (status = 'PRODUCTION' AND deleted_at IS NULL) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT schedule_version_production CHECK ((status = 'PRODUCTION') = (production_of IS NOT NULL)),
    CONSTRAINT schedule_version_production_of CHECK ( production_of IS NULL OR (production_of = hospital_id AND deleted_at IS NULL)),
    CONSTRAINT schedule_version_period CHECK (effective_end >= effective_start)
);
CREATE INDEX schedule_version_hospital_id ON daybook.schedule_version (tenant_id, hospital_id);

CREATE TABLE daybook.shift_instance (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    hospital_id uuid NOT NULL,
    shift_type text NOT NULL,
    schedule_date date NOT NULL,
    start_time text NOT NULL,
    end_time text NOT NULL,
    start_at timestamptz(3) NOT NULL,
    end_at timestamptz(3) NOT NULL,
    study_type text NOT NULL,
    specialty text NOT NULL,
    desired_coverage integer NOT NULL,
    mandatory boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT shift_instance_version FOREIGN KEY (tenant_id, version_id)
        REFERENCES daybook.schedule_version (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX shift_instance_version_id ON daybook.shift_instance (tenant_id, version_id);

CREATE TABLE daybook.assignment (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    shift_id uuid NOT NULL,
    person_id uuid NOT NULL,
    schedule_date date NOT NULL,
    original_shift_type text,
    source text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT assignment_shift FOREIGN KEY (tenant_id, shift_id)
        REFERENCES daybook.shift_instance (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT assignment_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX assignment_shift_id ON daybook.assignment (tenant_id, shift_id);
CREATE INDEX assignment_person_id ON daybook.assignment (tenant_id, person_id);

CREATE TABLE daybook.validation_run (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    kind text NOT NULL,
    run_at timestamptz(3) NOT NULL,
    run_by uuid NOT NULL,
    shifts_validated integer NOT NULL,
    assignments_validated integer NOT NULL,
    errors integer NOT NULL,
    warnings integer NOT NULL,
    notes integer NOT NULL,
    findings text NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE daybook.acknowledgement (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    finding_key text NOT NULL,
    message text NOT NULL,
    name text NOT NULL,
    at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT acknowledgement_version FOREIGN KEY (tenant_id, version_id)
        REFERENCES daybook.schedule_version (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX acknowledgement_version_id ON daybook.acknowledgement (tenant_id, version_id);

CREATE TABLE daybook.coverage_calculation (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    hospital_id uuid NOT NULL,
    state text NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    coverage_by_position text NOT NULL,
    total_shifts integer NOT NULL,
    covered_shifts integer NOT NULL,
    body_imaging_count integer NOT NULL,
    neuro_imaging_count integer NOT NULL,
    error_message text,
    calculated_at timestamptz(3) NOT NULL,
    calculated_by uuid NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    updated_by uuid NOT NULL,
    area_minutes_needed bigint NOT NULL,
    area_minutes_uncovered bigint NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE daybook.study_area (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    hospital_id uuid NOT NULL,
    name text NOT NULL,
    study_type text NOT NULL,
    blocks text NOT NULL,
    position integer NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    updated_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT study_area_hospital FOREIGN KEY (tenant_id, hospital_id)
        REFERENCES daybook.hospital (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX study_area_hospital_id ON daybook.study_area (tenant_id, hospital_id);

CREATE TABLE daybook.school (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    address text,
    zone text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE daybook.coaching_plan (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    school_id uuid NOT NULL,
    teacher_id uuid NOT NULL,
    coach_id uuid NOT NULL,
    starts_on date NOT NULL,
    cycles integer NOT NULL,
    weeks integer NOT NULL,
    stage text NOT NULL,
    needs text NOT NULL,
    focus text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT coaching_plan_school FOREIGN KEY (tenant_id, school_id)
        REFERENCES daybook.school (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT coaching_plan_teacher FOREIGN KEY (tenant_id, teacher_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT coaching_plan_coach FOREIGN KEY (tenant_id, coach_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX coaching_plan_school_id ON daybook.coaching_plan (tenant_id, school_id);
CREATE INDEX coaching_plan_teacher_id ON daybook.coaching_plan (tenant_id, teacher_id);
CREATE INDEX coaching_plan_coach_id ON daybook.coaching_plan (tenant_id, coach_id);

CREATE TABLE daybook.coaching_goal (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    position integer NOT NULL,
    text text NOT NULL,
    measure text,
    unit text,
    baseline numeric(19, 4),
    target numeric(19, 4),
    status text NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT coaching_goal_plan FOREIGN KEY (tenant_id, plan_id)
        REFERENCES daybook.coaching_plan (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX coaching_goal_plan_id ON daybook.coaching_goal (tenant_id, plan_id);

CREATE TABLE daybook.weekly_plan (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    cycle integer NOT NULL,
    week integer NOT NULL,
    text text NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT weekly_plan_plan FOREIGN KEY (tenant_id, plan_id)
        REFERENCES daybook.coaching_plan (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT weekly_plan_once UNIQUE (tenant_id, plan_id, cycle, week) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE daybook.plan_outcome (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    goal_id uuid,
    text text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT plan_outcome_plan FOREIGN KEY (tenant_id, plan_id)
        REFERENCES daybook.coaching_plan (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT plan_outcome_goal FOREIGN KEY (tenant_id, goal_id)
        REFERENCES daybook.coaching_goal (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX plan_outcome_plan_id ON daybook.plan_outcome (tenant_id, plan_id);
CREATE INDEX plan_outcome_goal_id ON daybook.plan_outcome (tenant_id, goal_id);

CREATE TABLE daybook.cycle_analysis (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    cycle integer NOT NULL,
    went_well text NOT NULL,
    to_change text NOT NULL,
    next_focus text NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT cycle_analysis_plan FOREIGN KEY (tenant_id, plan_id)
        REFERENCES daybook.coaching_plan (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT cycle_analysis_once UNIQUE (tenant_id, plan_id, cycle) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE daybook.visit (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    teacher_id uuid NOT NULL,
    coach_id uuid NOT NULL,
    cycle integer NOT NULL,
    week integer NOT NULL,
    stage text NOT NULL,
    status text NOT NULL,
    started_at timestamptz(3),
    completed_at timestamptz(3),
    cancel_reason text,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT visit_plan FOREIGN KEY (tenant_id, plan_id)
        REFERENCES daybook.coaching_plan (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT visit_school FOREIGN KEY (tenant_id, school_id)
        REFERENCES daybook.school (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT visit_teacher FOREIGN KEY (tenant_id, teacher_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT visit_coach FOREIGN KEY (tenant_id, coach_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX visit_plan_id ON daybook.visit (tenant_id, plan_id);
CREATE INDEX visit_school_id ON daybook.visit (tenant_id, school_id);
CREATE INDEX visit_teacher_id ON daybook.visit (tenant_id, teacher_id);
CREATE INDEX visit_coach_id ON daybook.visit (tenant_id, coach_id);

CREATE TABLE daybook.visit_schedule (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    visit_id uuid NOT NULL,
    counts_for uuid,
    school_id uuid NOT NULL,
    teacher_id uuid NOT NULL,
    coach_id uuid NOT NULL,
    scheduled_date date NOT NULL,
    local_start timestamp(0) NOT NULL,
    duration_seconds bigint NOT NULL,
    zone text NOT NULL,
    start_at timestamptz(3) NOT NULL,
    end_at timestamptz(3) NOT NULL,
    status text NOT NULL,
    meeting_type text NOT NULL,
    purpose text NOT NULL,
    location text,
    preparation_notes text,
    equipment text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT visit_schedule_visit FOREIGN KEY (tenant_id, visit_id)
        REFERENCES daybook.visit (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT visit_schedule_one UNIQUE (tenant_id, counts_for) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT visit_schedule_counts CHECK ((status = 'RESCHEDULED') = (counts_for IS NULL)),
    CONSTRAINT visit_schedule_counts_for CHECK (counts_for IS NULL OR counts_for = visit_id)
);
CREATE INDEX visit_schedule_visit_id ON daybook.visit_schedule (tenant_id, visit_id);

CREATE TABLE daybook.visit_note (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    text text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT visit_note_visit FOREIGN KEY (tenant_id, visit_id)
        REFERENCES daybook.visit (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX visit_note_visit_id ON daybook.visit_note (tenant_id, visit_id);

CREATE TABLE daybook.observation (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    observed_at timestamptz(3) NOT NULL,
    text text NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT observation_visit FOREIGN KEY (tenant_id, visit_id)
        REFERENCES daybook.visit (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX observation_visit_id ON daybook.observation (tenant_id, visit_id);

CREATE TABLE daybook.next_step (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    coach_id uuid NOT NULL,
    text text NOT NULL,
    check_back date NOT NULL,
    done_at timestamptz(3),
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT next_step_visit FOREIGN KEY (tenant_id, visit_id)
        REFERENCES daybook.visit (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX next_step_visit_id ON daybook.next_step (tenant_id, visit_id);

CREATE TABLE daybook.visit_metric (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    goal_id uuid,
    name text NOT NULL,
    figure numeric(19, 4) NOT NULL,
    unit text,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT visit_metric_visit FOREIGN KEY (tenant_id, visit_id)
        REFERENCES daybook.visit (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT visit_metric_goal FOREIGN KEY (tenant_id, goal_id)
        REFERENCES daybook.coaching_goal (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX visit_metric_visit_id ON daybook.visit_metric (tenant_id, visit_id);
CREATE INDEX visit_metric_goal_id ON daybook.visit_metric (tenant_id, goal_id);

CREATE TABLE daybook.evidence (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    file_name text NOT NULL,
    size bigint NOT NULL,
    checksum text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT evidence_visit FOREIGN KEY (tenant_id, visit_id)
        REFERENCES daybook.visit (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evidence_visit_id ON daybook.evidence (tenant_id, visit_id);

CREATE TABLE daybook.evidence_part (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    position integer NOT NULL,
    content text NOT NULL,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT evidence_part_evidence FOREIGN KEY (tenant_id, evidence_id)
        REFERENCES daybook.evidence (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT evidence_part_once UNIQUE (tenant_id, evidence_id, position) DEFERRABLE INITIALLY DEFERRED
);


-- Sessions and who sits in them, ahead of the desk that will use them. A booking that holds no seat has no number.
CREATE TABLE daybook.class_session (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    capacity integer NOT NULL,
    start_at timestamptz(3) NOT NULL,
    end_at timestamptz(3) NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT class_session_not_negative CHECK (capacity >= 0)
);

CREATE TABLE daybook.class_booking (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    seat_no integer,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL,
    deleted_at timestamptz(3),
    deleted_by uuid,
    ext jsonb,
    sync_seq bigint NOT NULL,
    sync_client uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT class_booking_session FOREIGN KEY (tenant_id, session_id)
        REFERENCES daybook.class_session (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT class_booking_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES daybook.person (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT class_booking_seat UNIQUE (tenant_id, session_id, seat_no) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX class_booking_person_id ON daybook.class_booking (tenant_id, person_id);

-- Rule K1: no seat beyond the capacity. Free of races, since a tenant's mutations come one after the other.
CREATE FUNCTION daybook.seat_in_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    session uuid := CASE TG_TABLE_NAME WHEN 'class_booking' THEN to_jsonb(new) ->> 'session_id' ELSE to_jsonb(new) ->> 'id' END;
BEGIN
    IF EXISTS (
        SELECT FROM daybook.class_booking b
        JOIN daybook.class_session s ON s.tenant_id = b.tenant_id AND s.id = b.session_id
        WHERE b.tenant_id = new.tenant_id AND b.session_id = session AND b.seat_no NOT BETWEEN 1 AND s.capacity)
    THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'A seat lies beyond the capacity.',
            SCHEMA = 'daybook', TABLE = TG_TABLE_NAME, CONSTRAINT = 'class_booking_capacity';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER class_booking_capacity AFTER INSERT OR UPDATE ON daybook.class_booking
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.seat_no IS NOT NULL)
    EXECUTE FUNCTION daybook.seat_in_capacity();
CREATE CONSTRAINT TRIGGER class_session_capacity AFTER UPDATE OF capacity ON daybook.class_session
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION daybook.seat_in_capacity();
