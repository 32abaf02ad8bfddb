-- The book of original entry: what happened, in order.
CREATE TABLE journal_entry (
    no BIGINT PRIMARY KEY,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    actor_id UUID NOT NULL,
    actor VARCHAR NOT NULL,
    command VARCHAR NOT NULL,
    summary VARCHAR NOT NULL,
    row_count INT NOT NULL,
    reverses BIGINT REFERENCES journal_entry (no),
    hash BINARY(32) NOT NULL
);
CREATE INDEX journal_entry_reverses ON journal_entry (reverses);
CREATE INDEX journal_entry_actor ON journal_entry (actor_id, no);

CREATE TABLE journal_row (
    entry_no BIGINT NOT NULL REFERENCES journal_entry (no),
    seq INT NOT NULL,
    table_name VARCHAR NOT NULL,
    row_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    before_image VARCHAR,
    after_image VARCHAR,
    PRIMARY KEY (entry_no, seq)
);
CREATE INDEX journal_row_row ON journal_row (row_id, entry_no);

-- Triggers do not hear of TRUNCATE, but what another table refers to cannot be truncated. This one stays empty.
CREATE TABLE journal_row_kept (
    entry_no BIGINT NOT NULL,
    seq INT NOT NULL,
    FOREIGN KEY (entry_no, seq) REFERENCES journal_row (entry_no, seq)
);

CREATE TRIGGER journal_entry_append_only BEFORE UPDATE, DELETE ON journal_entry
    FOR EACH ROW CALL "org.daybook.persistence.journal.AppendOnly";
CREATE TRIGGER journal_row_append_only BEFORE UPDATE, DELETE ON journal_row
    FOR EACH ROW CALL "org.daybook.persistence.journal.AppendOnly";

CREATE TABLE workspace_profile (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE person (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    email VARCHAR,
    aliases VARCHAR NOT NULL,
    kinds VARCHAR NOT NULL,
    skills VARCHAR NOT NULL,
    specialty VARCHAR,
    working_hours VARCHAR NOT NULL,
    home_zone VARCHAR NOT NULL,
    active BOOLEAN NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);

CREATE TABLE app_user (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    login VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    roles VARCHAR NOT NULL,
    person_id UUID REFERENCES person (id),
    active BOOLEAN NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE credential (
    id UUID PRIMARY KEY REFERENCES app_user (id),
    revision BIGINT NOT NULL,
    password_hash VARCHAR NOT NULL,
    failed_tries INT NOT NULL,
    locked_until TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE absence (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    reason VARCHAR NOT NULL,
    local_start TIMESTAMP(0) NOT NULL,
    duration_seconds BIGINT NOT NULL,
    zone VARCHAR NOT NULL,
    all_day BOOLEAN NOT NULL,
    start_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    end_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    note VARCHAR,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);
CREATE INDEX absence_start ON absence (start_at);
CREATE INDEX absence_person ON absence (person_id);

-- An entry is found by its first start where it is short (spanning is false), and by its last end otherwise.
-- The index has all that decides whether an entry is looked for, so that no other row is read.
CREATE TABLE schedule_entry (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    uid VARCHAR NOT NULL,
    sequence INT NOT NULL,
    title VARCHAR NOT NULL,
    local_start TIMESTAMP(0) NOT NULL,
    duration_seconds BIGINT NOT NULL,
    zone VARCHAR NOT NULL,
    all_day BOOLEAN NOT NULL,
    recurrence VARCHAR,
    spanning BOOLEAN NOT NULL,
    start_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    end_at TIMESTAMP(3) WITH TIME ZONE,
    status VARCHAR NOT NULL,
    work_item_type VARCHAR NOT NULL,
    work_item_id VARCHAR,
    location VARCHAR,
    notes VARCHAR,
    free BOOLEAN NOT NULL,
    confidential BOOLEAN NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    created_by UUID NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_by UUID NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    deleted_by UUID
);
CREATE INDEX schedule_entry_start ON schedule_entry (spanning, start_at, end_at, deleted_at);
CREATE INDEX schedule_entry_uid ON schedule_entry (uid);

CREATE TABLE schedule_entry_assignee (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    entry_id UUID NOT NULL REFERENCES schedule_entry (id),
    person_id UUID NOT NULL REFERENCES person (id),
    position INT NOT NULL,
    UNIQUE (entry_id, person_id)
);
CREATE INDEX schedule_entry_assignee_person ON schedule_entry_assignee (person_id);

CREATE TABLE occurrence_override (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    entry_id UUID NOT NULL REFERENCES schedule_entry (id),
    recurrence_id TIMESTAMP(0) NOT NULL,
    title VARCHAR,
    local_start TIMESTAMP(0),
    duration_seconds BIGINT,
    all_day BOOLEAN,
    status VARCHAR,
    work_item_type VARCHAR,
    work_item_id VARCHAR,
    location VARCHAR,
    notes VARCHAR,
    free BOOLEAN,
    confidential BOOLEAN,
    people VARCHAR,
    UNIQUE (entry_id, recurrence_id)
);
