-- How far this workspace is with its central database. None of it is journalled: it tells of the journal. Own
-- entries up to decided_no are decided there, and of those up to noted_no it is known what they claim.
CREATE TABLE sync_link (
    id INT PRIMARY KEY CHECK (id = 1),
    url VARCHAR NOT NULL,
    member VARCHAR NOT NULL,
    certificate VARCHAR,
    tenant VARCHAR NOT NULL,
    since TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    active BOOLEAN NOT NULL,
    client_id UUID NOT NULL,
    last_mutation BIGINT NOT NULL,
    decided_no BIGINT NOT NULL,
    noted_no BIGINT DEFAULT 0 NOT NULL,
    pulled_seq BIGINT NOT NULL,
    pulled_hash VARCHAR(64) NOT NULL,
    in_step_at TIMESTAMP(3) WITH TIME ZONE
);

-- The log as it was pulled. The tail is the journal's newest entry once this one was taken in; entry_no is what tells of
-- it in the journal, where something does.
CREATE TABLE sync_log (
    seq BIGINT PRIMARY KEY,
    client_id UUID NOT NULL,
    mutation_no BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    tail_no BIGINT NOT NULL,
    entry_no BIGINT,
    text CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX sync_log_origin ON sync_log (client_id, mutation_no);
CREATE INDEX sync_log_entry ON sync_log (entry_no);
CREATE INDEX sync_log_tail ON sync_log (tail_no, seq);

-- Entries of the journal that sync wrote; they are never sent.
CREATE TABLE sync_received (
    entry_no BIGINT PRIMARY KEY
);

-- Own entries that are not settled, of which there is something to say. The text is the mutation without its rows, where
-- it claims anything; whole where the centre has lost it.
CREATE TABLE sync_own (
    entry_no BIGINT PRIMARY KEY,
    client_id UUID,
    verdict VARCHAR,
    seq BIGINT,
    obstacles VARCHAR,
    aside BOOLEAN DEFAULT FALSE NOT NULL,
    text CHARACTER LARGE OBJECT
);

-- Whose claims they may have changed.
CREATE TABLE sync_owner (
    owner_id UUID NOT NULL,
    entry_no BIGINT NOT NULL,
    PRIMARY KEY (owner_id, entry_no)
);
CREATE INDEX sync_owner_entry ON sync_owner (entry_no);

-- What the centre has of rows that unsettled entries touch, where it is not simply what was before them.
CREATE TABLE sync_base (
    table_name VARCHAR NOT NULL,
    row_id UUID NOT NULL,
    image VARCHAR NOT NULL,
    PRIMARY KEY (table_name, row_id)
);

-- What newer versions say of rows that this one has no place for.
CREATE TABLE sync_unknown (
    table_name VARCHAR NOT NULL,
    row_id UUID NOT NULL,
    image VARCHAR NOT NULL,
    PRIMARY KEY (table_name, row_id)
);

CREATE TABLE sync_conflict (
    id UUID PRIMARY KEY,
    entry_no BIGINT NOT NULL,
    obstacles VARCHAR NOT NULL,
    decided_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    resolution VARCHAR,
    resolved_at TIMESTAMP(3) WITH TIME ZONE,
    resolved_by UUID
);
CREATE INDEX sync_conflict_open ON sync_conflict (resolution, decided_at);

-- The centre's password, encrypted with a key made from the password of the user who gave it.
CREATE TABLE sync_secret (
    user_id UUID PRIMARY KEY,
    salt BINARY(16) NOT NULL,
    nonce BINARY(12) NOT NULL,
    sealed VARBINARY NOT NULL
);
