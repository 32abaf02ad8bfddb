-- What members may call, and all that they may. Whose call it is, the server knows from how they signed in
-- (session_user): no call takes a tenant. search_path and all else that a caller could have set is set here anew. No
-- table is read whole, however small it was when the plan was made (enable_seqscan).

-- For policies: whose rows this session may see and write. A role never changes its tenant and a session never its role,
-- so this is a constant of the session, and to be called one lets policies compare with a value: as STABLE it was asked
-- again for every row, a tenth of a push.
CREATE OR REPLACE FUNCTION daybook.my_tenant() RETURNS uuid LANGUAGE sql IMMUTABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT m.tenant_id FROM daybook.membership m WHERE m.role_name = session_user $$;

-- For whoever calls: their tenant, as long as they are a member.
CREATE OR REPLACE FUNCTION daybook.member_tenant() RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    tenant uuid;
BEGIN
    SELECT m.tenant_id INTO tenant FROM daybook.membership m WHERE m.role_name = session_user AND m.revoked_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'YD001', MESSAGE = 'You are no member here, or no more.';
    END IF;
    RETURN tenant;
END $$;

-- The tenant's counter, held until the commit. A member could hold it in a transaction that they leave open, and a
-- setting would not stop them, because they can change settings: so whoever waits ends such connections.
CREATE OR REPLACE FUNCTION daybook.take_clock(tenant uuid) RETURNS daybook.tenant_clock LANGUAGE plpgsql AS $$
DECLARE
    patience constant interval := '20 seconds';
    began constant timestamptz := clock_timestamp();
    clock daybook.tenant_clock;
BEGIN
    LOOP
        BEGIN
            SELECT * INTO STRICT clock FROM daybook.tenant_clock t WHERE t.tenant_id = tenant FOR UPDATE;
            RETURN clock;
        EXCEPTION WHEN lock_not_available THEN
            PERFORM daybook.end_holders(); -- after the second that the caller allows
        END;
        IF clock_timestamp() > began + patience THEN
            RAISE EXCEPTION USING ERRCODE = 'YD003', MESSAGE = 'Too many are writing at once.';
        END IF;
    END LOOP;
END $$;

-- Ends whoever has a counter and does nothing with it for ten seconds, or is at it for longer than waiting and any push
-- take. Nobody else locks rows of the counters' table.
CREATE OR REPLACE FUNCTION daybook.end_holders() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_terminate_backend(a.pid)
    FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'relation' AND l.relation = 'daybook.tenant_clock'::regclass
        AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
        AND l.mode = 'RowShareLock' AND l.granted
        AND (a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - interval '10 seconds'
            OR a.xact_start < clock_timestamp() - interval '40 seconds');
EXCEPTION WHEN insufficient_privilege THEN
    NULL; -- no member's: an administrator looks after their own
END $$;

CREATE OR REPLACE FUNCTION daybook_sync.sync_hello_v1(client uuid, pulled bigint, pulled_hash text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on SET timezone = 'UTC'
AS $$
DECLARE
    tenant constant uuid := daybook.member_tenant();
BEGIN
    RETURN (
        SELECT jsonb_build_object(
            'tenant', t.name,
            'seq', c.seq,
            'hash', encode(c.hash, 'hex'),
            'last', coalesce((SELECT s.last_mutation FROM daybook.client_state s
                WHERE s.tenant_id = tenant AND s.client_id = client), 0),
            'same', pulled = 0 OR EXISTS (SELECT FROM daybook.log l
                WHERE l.tenant_id = tenant AND l.seq = pulled AND encode(l.hash, 'hex') = pulled_hash))
        FROM daybook.tenant t JOIN daybook.tenant_clock c USING (tenant_id) WHERE t.tenant_id = tenant);
END $$;

CREATE OR REPLACE FUNCTION daybook_sync.sync_push_v1(client uuid, after bigint, texts text[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET lock_timeout = '1s'
SET enable_seqscan = off
AS $$
DECLARE
    tenant constant uuid := daybook.member_tenant();
    clock daybook.tenant_clock;
    state daybook.client_state;
    last bigint;
BEGIN
    -- What is acknowledged is on the disk: others will have pulled it.
    PERFORM set_config('synchronous_commit', 'on', true);
    clock := daybook.take_clock(tenant);
    SELECT * INTO state FROM daybook.client_state s WHERE s.tenant_id = tenant AND s.client_id = client;
    last := coalesce(state.last_mutation, 0);
    IF state.member <> session_user AND cardinality(texts) > 0 THEN
        RETURN jsonb_build_object('cloned', texts[1]::jsonb -> 'no');
    END IF;
    IF after > last OR after NOT IN (0, last) AND NOT EXISTS (
            SELECT FROM daybook.verdict v WHERE v.tenant_id = tenant AND v.client_id = client AND v.mutation_no = after)
    THEN
        RETURN jsonb_build_object('outOfStep', last);
    END IF;
    BEGIN
        RETURN daybook.decide_all(tenant, client, after, last, clock, texts, false);
    EXCEPTION WHEN unique_violation OR exclusion_violation OR foreign_key_violation OR check_violation
            OR data_exception OR not_null_violation THEN
        RETURN daybook.decide_all(tenant, client, after, last, clock, texts, true);
    END;
END $$;

-- The log after a place: at most so many rows and some 8 MB of text, but one entry at least. Without one, only its head.
CREATE OR REPLACE FUNCTION daybook_sync.sync_pull_v1(after bigint, rows integer)
RETURNS TABLE (head bigint, seq bigint, client uuid, body text, hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on SET timezone = 'UTC'
AS $$
DECLARE
    most_bytes constant bigint := 8000000;
    tenant constant uuid := daybook.member_tenant();
BEGIN
    RETURN QUERY
    WITH nearest AS (
        SELECT l.seq, l.row_count, octet_length(l.text) AS bytes FROM daybook.log l
        WHERE l.tenant_id = tenant AND l.seq > after ORDER BY l.seq LIMIT greatest(rows, 1)),
    counted AS (
        SELECT n.seq, sum(greatest(n.row_count, 1)) OVER w AS rows_so_far, sum(n.bytes) OVER w AS bytes_so_far,
            row_number() OVER w AS nr
        FROM nearest n WINDOW w AS (ORDER BY n.seq))
    SELECT c.seq, l.seq, l.client_id, l.text, encode(l.hash, 'hex')
    FROM daybook.tenant_clock c
    LEFT JOIN (
        daybook.log l JOIN counted o ON l.tenant_id = tenant AND l.seq = o.seq
            AND (o.nr = 1 OR o.rows_so_far <= rows AND o.bytes_so_far <= most_bytes)) ON true
    WHERE c.tenant_id = tenant
    ORDER BY l.seq;
END $$;

-- Gives back log entries that were lost, in their order: whose mutation each was, and the hash of the log up to it. Each is
-- decided like any other, but that its number need not follow on: as it was, where the log is the same again with it, and
-- otherwise where not, so that what it says of the log is of this one. Those up to a client's last number are known and
-- left alone.
CREATE OR REPLACE FUNCTION daybook_sync.sync_relay_v1(
    clients uuid[], texts text[], hashes text[], otherwise text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on SET timezone = 'UTC'
SET datestyle = 'ISO, YMD' SET lock_timeout = '1s'
SET enable_seqscan = off
AS $$
DECLARE
    tenant constant uuid := daybook.member_tenant();
    clock daybook.tenant_clock;
    entry record;
    body text;
    m jsonb;
    no bigint;
    settled record;
BEGIN
    PERFORM set_config('synchronous_commit', 'on', true);
    clock := daybook.take_clock(tenant);
    FOR entry IN
        SELECT u.* FROM unnest(clients, texts, hashes, otherwise)
            WITH ORDINALITY u (client, body, hash, otherwise, nr) ORDER BY u.nr LOOP
        m := entry.body::jsonb;
        no := (m ->> 'no')::bigint;
        CONTINUE WHEN EXISTS (
            SELECT FROM daybook.client_state s
            WHERE s.tenant_id = tenant AND s.client_id = entry.client AND s.last_mutation >= no);
        body := entry.body;
        IF encode(daybook.next_hash(clock.hash, entry.client, no, body), 'hex') <> entry.hash THEN
            body := entry.otherwise;
            m := body::jsonb;
        END IF;
        SELECT * INTO settled FROM daybook.settle(tenant, entry.client, m, body, true, true, clock);
        clock := settled.clock;
        PERFORM daybook.set_state(tenant, entry.client, NULL, no, clock);
    END LOOP;
END $$;
