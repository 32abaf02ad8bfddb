-- What becomes of mutations. Each is taken whole or not at all.

-- Looks, and writes where nothing stands in the way. Raises where that leaves a constraint hurt.
CREATE OR REPLACE FUNCTION daybook.decide(tenant uuid, client uuid, m jsonb, seq bigint, relayed boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    base constant bigint := (m ->> 'base')::bigint;
    owners uuid[] := daybook.owners_of(m);
    obstacles jsonb := '[]';
    other_time jsonb;
    merged boolean := false;
    warnings jsonb := '[]';
    not_hard bigint[] := '{}';
    there text[] := '{}'; -- the tables that have some of the inserted rows already
    changes jsonb;
    part record;
    look record;
BEGIN
    FOR part IN SELECT * FROM daybook.parts(m) LOOP
        changes := daybook.changes(m, part.kind, part.tbl);
        IF part.kind = 'ins' THEN
            SELECT * INTO look FROM daybook.look_at_inserts(tenant, part.tbl, changes);
            obstacles := obstacles || look.obstacles;
            IF look.some_there THEN
                there := there || part.tbl;
            END IF;
        ELSIF part.kind = 'del' THEN
            obstacles := obstacles || daybook.look_at_deletes(tenant, part.tbl, changes);
        ELSE
            SELECT * INTO look FROM daybook.look_at_updates(tenant, client, base, part.tbl, changes);
            obstacles := obstacles || look.obstacles;
            merged := merged OR look.merged;
        END IF;
    END LOOP;
    other_time := daybook.look_at_time(tenant, base, m, owners);
    IF other_time <> '[]' AND daybook.is_so_already(tenant, m) THEN
        owners := '{}'; -- its claims were worked out from something else
    ELSE
        obstacles := obstacles || other_time;
    END IF;
    IF obstacles = '[]' AND owners <> '{}' AND m -> 'claims' <> '[]' THEN
        SELECT * INTO look FROM daybook.look_at_bookings(tenant, client, base, m, owners, relayed);
        obstacles := look.unseen;
        warnings := look.seen;
        not_hard := look.not_hard;
    END IF;
    IF obstacles <> '[]' THEN
        RETURN daybook.verdict_of(m, 'REJECTED', seq - 1, obstacles);
    END IF;

    FOR part IN SELECT * FROM daybook.parts(m) LOOP
        changes := daybook.changes(m, part.kind, part.tbl);
        CASE part.kind
            WHEN 'ins' THEN PERFORM daybook.insert_rows(tenant, client, seq, part.tbl, changes, part.tbl = ANY (there));
            WHEN 'upd' THEN PERFORM daybook.update_rows(tenant, client, seq, part.tbl, changes);
            ELSE PERFORM daybook.delete_rows(tenant, part.tbl, changes);
        END CASE;
    END LOOP;
    IF owners <> '{}' THEN
        PERFORM daybook.replace_claims(tenant, client, seq, m, owners, not_hard);
    END IF;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
    RETURN daybook.verdict_of(
        m, CASE WHEN warnings <> '[]' THEN 'WARN' WHEN merged THEN 'MERGED' ELSE 'APPLIED' END, seq, warnings);
END $$;

CREATE OR REPLACE FUNCTION daybook.verdict_of(m jsonb, kind text, seq bigint, obstacles jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS
$$ SELECT jsonb_build_object('no', m -> 'no', 'kind', kind, 'seq', seq, 'obstacles', obstacles) $$;

-- Double bookings by whether the author could see them; an owner is not double-booked by its own other claims, but only
-- one of those that overlap can be hard.
CREATE OR REPLACE FUNCTION daybook.look_at_bookings(
    tenant uuid, client uuid, base bigint, m jsonb, owners uuid[], relayed boolean,
    OUT unseen jsonb, OUT seen jsonb, OUT not_hard bigint[])
LANGUAGE plpgsql STABLE AS $$
BEGIN
    WITH booking AS MATERIALIZED (SELECT * FROM daybook.double_bookings(tenant, client, base, m, owners, relayed))
    SELECT
        (SELECT coalesce(jsonb_agg(daybook.obstacle('DOUBLE_BOOKED', '', d.owner, '[]')), '[]')
            FROM (SELECT DISTINCT b.owner FROM booking b WHERE NOT b.seen) d),
        (SELECT coalesce(jsonb_agg(daybook.obstacle('DOUBLE_BOOKED', '', d.owner, '[]')), '[]')
            FROM (
                SELECT DISTINCT b.owner FROM booking b
                WHERE b.seen AND b.owner <> (m -> 'claims' -> (b.nr - 1)::integer ->> 'owner')::uuid) d),
        (SELECT coalesce(array_agg(DISTINCT b.nr), '{}') FROM booking b)
    INTO unseen, seen, not_hard;
END $$;

-- The rows of a mutation, each with what it says of them.
CREATE OR REPLACE FUNCTION daybook.rows_of(m jsonb) RETURNS TABLE (tbl text, id uuid, image jsonb) LANGUAGE sql IMMUTABLE AS $$
    SELECT i.key, (r ->> 'id')::uuid, r FROM jsonb_each(m -> 'ins') i CROSS JOIN LATERAL jsonb_array_elements(i.value) r
    UNION ALL
    SELECT u ->> 't', (u ->> 'id')::uuid, u -> 'a' FROM jsonb_array_elements(m -> 'upd') u
    UNION ALL
    SELECT d ->> 't', (d ->> 'id')::uuid, '{}' FROM jsonb_array_elements(m -> 'del') d
$$;

-- The mutation's row that hurts a constraint. The server does not name it where row-level security is on; so it is looked
-- for: whose reference leads nowhere, or who has what another row has. Failing that, any row of the table.
CREATE OR REPLACE FUNCTION daybook.row_in_the_way(tenant uuid, m jsonb, wall text, INOUT tbl text, OUT id uuid)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    wanted constant text := tbl;
    kind "char";
    target name;
    keys name[];
BEGIN
    SELECT c.contype, r.relname, ARRAY(
            SELECT a.attname FROM pg_attribute a
            WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname <> 'tenant_id')
        INTO kind, target, keys
    FROM pg_constraint c LEFT JOIN pg_class r ON r.oid = c.confrelid
    WHERE c.conrelid = format('daybook.%I', wanted)::regclass AND c.conname = wall;
    IF kind = 'f' THEN
        EXECUTE format($q$
            SELECT r.id FROM daybook.rows_of($2) r
            WHERE r.tbl = $3 AND r.image ->> %1$L IS NOT NULL
                AND NOT EXISTS (
                    SELECT FROM daybook.%2$I p WHERE p.tenant_id = $1 AND p.id = (r.image ->> %1$L)::uuid)
                AND NOT EXISTS (
                    SELECT FROM daybook.rows_of($2) p WHERE p.tbl = %2$L AND p.id = (r.image ->> %1$L)::uuid)
            $q$, keys[1], target)
        INTO id USING tenant, m, wanted;
    ELSIF kind = 'u' THEN
        EXECUTE format($q$
            SELECT r.id FROM daybook.rows_of($2) r
            LEFT JOIN daybook.%1$I o ON o.tenant_id = $1 AND o.id = r.id
            CROSS JOIN LATERAL jsonb_populate_record(o, r.image) n
            JOIN daybook.%1$I c ON c.tenant_id = $1 AND c.id <> r.id AND %2$s
            WHERE r.tbl = $3
            $q$, wanted, (SELECT string_agg(format('c.%1$I = n.%1$I', k), ' AND ') FROM unnest(keys) k))
        INTO id USING tenant, m, wanted;
    END IF;
    IF id IS NULL THEN
        SELECT r.tbl, r.id INTO tbl, id FROM daybook.rows_of(m) r
        ORDER BY r.tbl = wanted DESC, r.tbl = target DESC LIMIT 1;
    END IF;
END $$;

-- Decides a mutation where a constraint may be hurt, or a value may not fit: then it is rejected for that.
CREATE OR REPLACE FUNCTION daybook.decide_with_care(tenant uuid, client uuid, m jsonb, seq bigint, relayed boolean)
RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    code text;
    wall text;
    hurt text;
    culprit record;
BEGIN
    RETURN daybook.decide(tenant, client, m, seq, relayed);
EXCEPTION WHEN unique_violation OR exclusion_violation OR foreign_key_violation OR check_violation THEN
    GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, wall = CONSTRAINT_NAME, hurt = TABLE_NAME;
    SELECT * INTO culprit FROM daybook.row_in_the_way(tenant, m, wall, hurt);
    RETURN daybook.verdict_of(m, 'REJECTED', seq - 1, jsonb_build_array(daybook.obstacle(
        CASE
            WHEN wall IN ('schedule_version_one_production', 'schedule_version_live') THEN 'PRODUCTION'
            WHEN wall IN ('class_booking_seat', 'class_booking_capacity') THEN 'SEAT_TAKEN'
            WHEN code = '23503' THEN 'REFERENCE_GONE'
            WHEN code = '23514' THEN 'EDITED'
            ELSE 'TAKEN'
        END, coalesce(culprit.tbl, ''), coalesce(culprit.id, client), '[]')));
WHEN data_exception OR not_null_violation THEN
    SELECT r.tbl, r.id INTO culprit FROM daybook.rows_of(m) r ORDER BY r.tbl, r.id LIMIT 1;
    RETURN daybook.verdict_of(m, 'REJECTED', seq - 1, jsonb_build_array(
        daybook.obstacle('UNSUITABLE', coalesce(culprit.tbl, ''), coalesce(culprit.id, client), '[]')));
END $$;

-- Decides a mutation and writes down what became of it; the clock as it stands then.
CREATE OR REPLACE FUNCTION daybook.settle(
    tenant uuid, client uuid, m jsonb, body text, relayed boolean, with_care boolean,
    INOUT clock daybook.tenant_clock, OUT verdict jsonb)
LANGUAGE plpgsql AS $$
DECLARE
    no constant bigint := (m ->> 'no')::bigint;
BEGIN
    IF with_care THEN
        verdict := daybook.decide_with_care(tenant, client, m, clock.seq + 1, relayed);
    ELSE
        verdict := daybook.decide(tenant, client, m, clock.seq + 1, relayed);
    END IF;
    IF verdict ->> 'kind' <> 'REJECTED' THEN
        clock.seq := clock.seq + 1;
        clock.hash := daybook.next_hash(clock.hash, client, no, body);
        INSERT INTO daybook.log (tenant_id, seq, client_id, mutation_no, member, relayed, received_at, command, actor,
            row_count, text, hash)
        VALUES (tenant, clock.seq, client, no, session_user, relayed, clock_timestamp(), m ->> 'command', m ->> 'actor',
            daybook.row_count(m), body, clock.hash);
    END IF;
    INSERT INTO daybook.verdict (tenant_id, client_id, mutation_no, made_at, is_ground, verdict)
    VALUES (tenant, client, no, m ->> 'at',
        settle.verdict ->> 'kind' <> 'REJECTED' AND NOT daybook.is_groundless(tenant, m), settle.verdict);
END $$;

CREATE OR REPLACE FUNCTION daybook.next_hash(hash bytea, client uuid, no bigint, body text) RETURNS bytea
LANGUAGE sql IMMUTABLE AS
$$ SELECT sha256(hash || convert_to(client || ':' || no || ':' || body, 'UTF8')) $$;

CREATE OR REPLACE FUNCTION daybook.row_count(m jsonb) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_array_length(m -> 'upd'), 0) + coalesce(jsonb_array_length(m -> 'del'), 0)
        + coalesce((SELECT sum(jsonb_array_length(i.value)) FROM jsonb_each(m -> 'ins') i), 0)::integer
$$;

-- Decides what of a push is not decided yet. Mutations up to last were decided before: they get the same verdict again.
CREATE OR REPLACE FUNCTION daybook.decide_all(
    tenant uuid, client uuid, after bigint, last bigint, clock daybook.tenant_clock, texts text[], with_care boolean)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    most_with_care constant integer := 50;
    most_rows constant integer := 20000;
    head constant bigint := clock.seq;
    verdicts jsonb := '[]';
    previous bigint := after;
    decided integer := 0;
    rows integer := 0;
    body text;
    m jsonb;
    no bigint;
    known daybook.verdict;
    settled record;
BEGIN
    FOREACH body IN ARRAY texts LOOP
        m := body::jsonb;
        no := (m ->> 'no')::bigint;
        IF no <= previous OR no IS NULL THEN
            RAISE EXCEPTION USING ERRCODE = 'YD002', MESSAGE = format('Mutation %s came after %s.', no, previous);
        END IF;
        IF no <= last THEN
            SELECT * INTO known FROM daybook.verdict v
            WHERE v.tenant_id = tenant AND v.client_id = client AND v.mutation_no = no;
            IF NOT FOUND OR known.made_at IS DISTINCT FROM m ->> 'at' THEN
                EXIT WHEN verdicts <> '[]'; -- what came before is the sender's own all the same
                RETURN jsonb_build_object('cloned', no);
            END IF;
            verdicts := verdicts || known.verdict;
        ELSIF previous <> last THEN
            EXIT WHEN verdicts <> '[]';
            RETURN jsonb_build_object('outOfStep', last);
        ELSE
            EXIT WHEN rows >= most_rows OR with_care AND decided = most_with_care;
            SELECT * INTO settled FROM daybook.settle(tenant, client, m, body, false, with_care, clock);
            clock := settled.clock;
            verdicts := verdicts || settled.verdict;
            last := no;
            decided := decided + 1;
            rows := rows + daybook.row_count(m);
        END IF;
        previous := no;
    END LOOP;
    IF decided > 0 THEN
        PERFORM daybook.set_state(tenant, client, session_user, last, clock);
    END IF;
    RETURN jsonb_build_object('decided', verdicts);
END $$;

CREATE OR REPLACE FUNCTION daybook.set_state(
    tenant uuid, client uuid, whose name, last bigint, clock daybook.tenant_clock)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE daybook.tenant_clock t SET seq = clock.seq, hash = clock.hash WHERE t.tenant_id = tenant;
    INSERT INTO daybook.client_state AS s (tenant_id, client_id, member, last_mutation)
    VALUES (tenant, client, whose, last)
    ON CONFLICT (tenant_id, client_id)
    DO UPDATE SET last_mutation = excluded.last_mutation, member = coalesce(s.member, excluded.member);
END $$;
