-- Who may come in, what they did in order, and what was made of it. All keys begin with the tenant, so that one can be
-- moved to another database.
CREATE TABLE daybook.tenant (
    tenant_id uuid PRIMARY KEY,
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- A member is a role of the server; the role's name says nothing of whose it is.
CREATE TABLE daybook.membership (
    role_name name PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES daybook.tenant (tenant_id),
    label text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz
);
CREATE INDEX membership_tenant ON daybook.membership (tenant_id);

-- The counter: whoever decides mutations of a tenant holds its row until the commit. So the log has no gaps, and what is
-- checked stays true until it is written.
CREATE TABLE daybook.tenant_clock (
    tenant_id uuid PRIMARY KEY REFERENCES daybook.tenant (tenant_id),
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT tenant_clock_hash CHECK (length(hash) = 32)
);

-- hash is the SHA-256 of the hash before it and of client:no:text, in UTF-8.
CREATE TABLE daybook.log (
    tenant_id uuid NOT NULL,
    seq bigint NOT NULL,
    client_id uuid NOT NULL,
    mutation_no bigint NOT NULL,
    member name NOT NULL,
    relayed boolean NOT NULL,
    received_at timestamptz NOT NULL,
    command text NOT NULL,
    actor text NOT NULL,
    row_count integer NOT NULL,
    text text NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (tenant_id, seq)
);

CREATE FUNCTION daybook.append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
        MESSAGE = format('%s is only ever appended to: what was taken is never altered.', TG_TABLE_NAME);
END $$;
CREATE TRIGGER log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON daybook.log
    FOR EACH STATEMENT EXECUTE FUNCTION daybook.append_only();

-- Up to where a client's mutations are decided. It belongs to the member who pushed from it first; to nobody yet where
-- it is known from others' relaying alone.
CREATE TABLE daybook.client_state (
    tenant_id uuid NOT NULL,
    client_id uuid NOT NULL,
    member name,
    last_mutation bigint NOT NULL,
    PRIMARY KEY (tenant_id, client_id)
);

-- What was made of each mutation, for whoever sends it again. A copy of a workspace gives the same numbers to other
-- changes: made_at, when each was made by the clock of its laptop, tells them apart. is_ground is whether another may rest
-- on it: it was taken, and so was all that it rests on itself.
CREATE TABLE daybook.verdict (
    tenant_id uuid NOT NULL,
    client_id uuid NOT NULL,
    mutation_no bigint NOT NULL,
    made_at text NOT NULL,
    is_ground boolean NOT NULL,
    verdict jsonb NOT NULL,
    PRIMARY KEY (tenant_id, client_id, mutation_no)
);
CREATE TRIGGER verdict_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON daybook.verdict
    FOR EACH STATEMENT EXECUTE FUNCTION daybook.append_only();

-- The mutation that changed an owner's claims last.
CREATE TABLE daybook.claim_owner (
    tenant_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    seq bigint NOT NULL,
    client_id uuid NOT NULL,
    mutation_no bigint NOT NULL,
    PRIMARY KEY (tenant_id, owner_id)
);

-- People's time. A claim that was made upon time which its author could see taken is not hard.
CREATE TABLE daybook.claim (
    tenant_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    position integer NOT NULL,
    person_id uuid NOT NULL,
    during tstzrange NOT NULL,
    hard boolean NOT NULL,
    PRIMARY KEY (tenant_id, owner_id, position),
    CONSTRAINT claim_takes_time CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
    CONSTRAINT claim_once EXCLUDE USING gist (tenant_id WITH =, person_id WITH =, during WITH &&) WHERE (hard)
);

-- The tables whose rows travel, with their columns in order; made anew by every migration.
CREATE TABLE daybook.travelling (
    table_name name PRIMARY KEY,
    columns text[] NOT NULL
);
