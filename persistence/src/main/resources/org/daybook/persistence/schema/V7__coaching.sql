-- Coaching: schools, action plans, visits and what came of them (seed 000). A foreign key brings the index it needs where
-- there is none yet.
CREATE TABLE school (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    address VARCHAR,
    zone VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE coaching_plan (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    title VARCHAR NOT NULL,
    school_id UUID NOT NULL REFERENCES school (id),
    teacher_id UUID NOT NULL REFERENCES person (id),
    coach_id UUID NOT NULL REFERENCES person (id),
    starts_on DATE NOT NULL,
    cycles INT NOT NULL,
    weeks INT NOT NULL,
    stage VARCHAR NOT NULL,
    needs VARCHAR NOT NULL,
    focus VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE coaching_goal (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    plan_id UUID NOT NULL REFERENCES coaching_plan (id),
    position INT NOT NULL,
    text VARCHAR NOT NULL,
    measure VARCHAR,
    unit VARCHAR,
    baseline NUMERIC(19, 4),
    target NUMERIC(19, 4),
    status VARCHAR NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE weekly_plan (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    plan_id UUID NOT NULL REFERENCES coaching_plan (id),
    cycle INT NOT NULL,
    week INT NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT weekly_plan_once UNIQUE (plan_id, cycle, week)
);

CREATE TABLE plan_outcome (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    plan_id UUID NOT NULL REFERENCES coaching_plan (id),
    goal_id UUID REFERENCES coaching_goal (id),
    text VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE cycle_analysis (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    plan_id UUID NOT NULL REFERENCES coaching_plan (id),
    cycle INT NOT NULL,
    went_well VARCHAR NOT NULL,
    to_change VARCHAR NOT NULL,
    next_focus VARCHAR NOT NULL,
    CONSTRAINT cycle_analysis_once UNIQUE (plan_id, cycle)
);

CREATE TABLE visit (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    plan_id UUID NOT NULL REFERENCES coaching_plan (id),
    school_id UUID NOT NULL REFERENCES school (id),
    teacher_id UUID NOT NULL REFERENCES person (id),
    coach_id UUID NOT NULL REFERENCES person (id),
    cycle INT NOT NULL,
    week INT NOT NULL,
    stage VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    started_at TIMESTAMP(3) WITH TIME ZONE,
    completed_at TIMESTAMP(3) WITH TIME ZONE,
    cancel_reason VARCHAR,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL
);

-- Rule C1: a visit has one schedule that counts; those that gave way to another count for none.
CREATE TABLE visit_schedule (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    plan_id UUID NOT NULL,
    visit_id UUID NOT NULL REFERENCES visit (id),
    counts_for UUID,
    school_id UUID NOT NULL,
    teacher_id UUID NOT NULL,
    coach_id UUID NOT NULL,
    scheduled_date DATE NOT NULL,
    local_start TIMESTAMP(0) NOT NULL,
    duration_seconds BIGINT NOT NULL,
    zone VARCHAR NOT NULL,
    start_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    end_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    status VARCHAR NOT NULL,
    meeting_type VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    location VARCHAR,
    preparation_notes VARCHAR,
    equipment VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    CONSTRAINT visit_schedule_one UNIQUE (counts_for),
    CONSTRAINT visit_schedule_counts CHECK ((status = 'RESCHEDULED') = (counts_for IS NULL)),
    CONSTRAINT visit_schedule_counts_for CHECK (counts_for IS NULL OR counts_for = visit_id)
);
CREATE INDEX visit_schedule_coach ON visit_schedule (coach_id, scheduled_date, status);
CREATE INDEX visit_schedule_teacher ON visit_schedule (teacher_id, scheduled_date, status);
CREATE INDEX visit_schedule_school ON visit_schedule (school_id, scheduled_date);
CREATE INDEX visit_schedule_plan ON visit_schedule (plan_id, status);
CREATE INDEX visit_schedule_start ON visit_schedule (start_at);

CREATE TABLE visit_note (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    visit_id UUID NOT NULL REFERENCES visit (id),
    text VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE observation (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    visit_id UUID NOT NULL REFERENCES visit (id),
    observed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    text VARCHAR NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE next_step (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    visit_id UUID NOT NULL REFERENCES visit (id),
    coach_id UUID NOT NULL,
    text VARCHAR NOT NULL,
    check_back DATE NOT NULL,
    done_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);
CREATE INDEX next_step_back ON next_step (coach_id, done_at, check_back);

CREATE TABLE visit_metric (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    visit_id UUID NOT NULL REFERENCES visit (id),
    goal_id UUID REFERENCES coaching_goal (id),
    name VARCHAR NOT NULL,
    figure NUMERIC(19, 4) NOT NULL,
    unit VARCHAR,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE evidence (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    visit_id UUID NOT NULL REFERENCES visit (id),
    file_name VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    checksum VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE evidence_part (
    id UUID PRIMARY KEY,
    evidence_id UUID NOT NULL REFERENCES evidence (id),
    position INT NOT NULL,
    content VARCHAR NOT NULL,
    CONSTRAINT evidence_part_once UNIQUE (evidence_id, position)
);
