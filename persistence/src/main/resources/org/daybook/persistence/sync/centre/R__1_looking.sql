-- What stands in a mutation's way. Nothing in here writes. Columns that are left out of a comparison by name are those
-- that follow whoever touched a row last (Narrowing.STAMPS).

CREATE OR REPLACE FUNCTION daybook.obstacle(reason text, tbl text, row_id uuid, columns jsonb)
RETURNS jsonb LANGUAGE sql STABLE AS
$$ SELECT jsonb_build_object('reason', reason, 'table', tbl, 'id', row_id, 'columns', columns) $$;

-- The columns of a table that travels.
CREATE OR REPLACE FUNCTION daybook.columns_of(tbl text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    known text[];
BEGIN
    SELECT t.columns INTO known FROM daybook.travelling t WHERE t.table_name = tbl;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'YD002', MESSAGE = format('There is no table %s here.', tbl);
    END IF;
    RETURN known;
END $$;

-- Which tables a mutation does what to.
CREATE OR REPLACE FUNCTION daybook.parts(m jsonb) RETURNS TABLE (kind text, tbl text) LANGUAGE sql IMMUTABLE AS $$
    SELECT 'ins', k FROM jsonb_object_keys(m -> 'ins') k
    UNION ALL
    SELECT DISTINCT 'upd', u ->> 't' FROM jsonb_array_elements(m -> 'upd') u
    UNION ALL
    SELECT DISTINCT 'del', d ->> 't' FROM jsonb_array_elements(m -> 'del') d
$$;

-- Its inserted rows of one table, or all of its updates or deletes.
CREATE OR REPLACE FUNCTION daybook.changes(m jsonb, kind text, tbl text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN kind = 'ins' THEN m -> 'ins' -> tbl ELSE m -> kind END $$;

CREATE OR REPLACE FUNCTION daybook.owners_of(m jsonb) RETURNS uuid[] LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(array_agg(DISTINCT o.id), '{}') FROM (
        SELECT e::uuid AS id FROM jsonb_array_elements_text(m -> 'owners') e
        UNION ALL
        SELECT (c ->> 'owner')::uuid FROM jsonb_array_elements(m -> 'claims') c) o
$$;

-- The SQL of an expression: which columns of an image the row c has otherwise, and not already as wanted. Each value is
-- put into the row and compared as what it is then. Of what is not known here only that counts which the row has been
-- given once. $1 is the tenant, $2 the changes, $3 the columns that are known.
CREATE OR REPLACE FUNCTION daybook.moved_on(image text, wanted text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(replace($q$(
        SELECT coalesce(jsonb_agg(k.key ORDER BY k.key COLLATE "C"), '[]') FROM jsonb_each({image}) k
        WHERE k.key <> ALL ('{updated_at,updated_by,sequence}'::text[]) AND CASE
            WHEN k.key = ANY ($3) THEN
                jsonb_populate_record(c, jsonb_build_object(k.key, k.value)) IS DISTINCT FROM c
                AND NOT ({wanted} ? k.key
                    AND jsonb_populate_record(c, jsonb_build_object(k.key, {wanted} -> k.key)) IS NOT DISTINCT FROM c)
            ELSE (c).ext ? k.key AND (c).ext -> k.key <> k.value
                AND NOT ({wanted} ? k.key AND (c).ext -> k.key = {wanted} -> k.key)
        END)$q$, '{image}', image), '{wanted}', wanted)
$$;

-- The SQL that joins c, the row of an id as it stands, or null. It says that rows are looked up by their keys, one by one:
-- left to itself, the planner reads the tenant's whole table as long as it has no statistics of it.
CREATE OR REPLACE FUNCTION daybook.row_of(tbl text, id text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT format($q$
        LEFT JOIN LATERAL (
            SELECT held AS c FROM daybook.%I held WHERE held.tenant_id = $1 AND held.id = %s OFFSET 0) o ON true
        $q$, tbl, id)
$$;

-- The columns that moved on, where nothing is wanted instead.
CREATE OR REPLACE FUNCTION daybook.moved_on(image text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT daybook.moved_on(image, $w$'{}'::jsonb$w$) $$;

-- What stands in the way of updates of one table, and whether another client wrote one of the rows after base.
CREATE OR REPLACE FUNCTION daybook.look_at_updates(
    tenant uuid, client uuid, base bigint, tbl text, changes jsonb, OUT obstacles jsonb, OUT merged boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    -- Nearly all rows stand as they are expected: that is told first, for all columns at once.
    EXECUTE format($q$
        SELECT coalesce(jsonb_agg(CASE
                    WHEN x.gone OR x.moved ? 'deleted_at' OR x.a ? 'deleted_at' THEN daybook.obstacle('DELETED', %1$L, x.id, '[]')
                    ELSE daybook.obstacle('EDITED', %1$L, x.id, x.moved)
                END) FILTER (WHERE x.gone OR x.moved <> '[]'), '[]'),
            coalesce(bool_or(x.merged), false)
        FROM (
            SELECT u.id, u.a, (c).id IS NULL AS gone, (c).sync_seq > $5 AND (c).sync_client <> $4 AS merged,
                CASE
                    WHEN (c).id IS NULL THEN '[]'
                    WHEN (c).ext IS NULL AND jsonb_populate_record(c, u.b - '{updated_at,updated_by,sequence}'::text[])
                        IS NOT DISTINCT FROM c THEN '[]'
                    ELSE %2$s
                END AS moved
            FROM jsonb_to_recordset($2) AS u (t text, id uuid, b jsonb, a jsonb)
            %3$s
            WHERE u.t = %1$L
            OFFSET 0) x
        $q$, tbl, daybook.moved_on('u.b', 'u.a'), daybook.row_of(tbl, 'u.id'))
    INTO obstacles, merged USING tenant, changes, daybook.columns_of(tbl), client, base;
END $$;

-- What stands in the way of inserts of one table: a row of the same id with other content. And whether any is there.
CREATE OR REPLACE FUNCTION daybook.look_at_inserts(
    tenant uuid, tbl text, changes jsonb, OUT obstacles jsonb, OUT some_there boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    EXECUTE format($q$
        SELECT coalesce(jsonb_agg(daybook.obstacle('EDITED', %1$L, x.id, x.moved)) FILTER (WHERE x.moved <> '[]'), '[]'),
            count(*) > 0
        FROM (
            SELECT (c).id, %2$s AS moved
            FROM jsonb_array_elements($2) r
            %3$s
            WHERE (c).id IS NOT NULL
            OFFSET 0) x
        $q$, tbl, daybook.moved_on('r'), daybook.row_of(tbl, '(r ->> ''id'')::uuid'))
    INTO obstacles, some_there USING tenant, changes, daybook.columns_of(tbl);
END $$;

-- What stands in the way of deleting: a row that is not as it was when it was deleted.
CREATE OR REPLACE FUNCTION daybook.look_at_deletes(tenant uuid, tbl text, changes jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    obstacles jsonb;
BEGIN
    EXECUTE format($q$
        SELECT coalesce(jsonb_agg(daybook.obstacle('DELETED', %1$L, d.id, '[]')), '[]')
        FROM jsonb_to_recordset($2) AS d (t text, id uuid, b jsonb)
        %3$s
        WHERE d.t = %1$L AND (c).id IS NOT NULL AND %2$s <> '[]'
        $q$, tbl, daybook.moved_on('d.b'), daybook.row_of(tbl, 'd.id'))
    INTO obstacles USING tenant, changes, daybook.columns_of(tbl);
    RETURN obstacles;
END $$;

-- Whether everything is already as a mutation would have it, but for the stamps.
CREATE OR REPLACE FUNCTION daybook.is_so_already(tenant uuid, m jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    part record;
    other boolean;
BEGIN
    FOR part IN SELECT * FROM daybook.parts(m) LOOP
        EXECUTE format($q$
            SELECT EXISTS (
                SELECT FROM (
                    SELECT (r ->> 'id')::uuid AS id, CASE WHEN $4 = 'ins' THEN r ELSE r -> 'a' END AS image
                    FROM jsonb_array_elements($2) r WHERE $4 = 'ins' OR r ->> 't' = %1$L) n
                %3$s
                WHERE CASE WHEN $4 = 'del' THEN (c).id IS NOT NULL ELSE (c).id IS NULL OR %2$s <> '[]' END)
            $q$, part.tbl, daybook.moved_on('n.image'), daybook.row_of(part.tbl, 'n.id'))
        INTO other USING tenant, daybook.changes(m, part.kind, part.tbl), daybook.columns_of(part.tbl), part.kind;
        IF other THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN true;
END $$;

-- Whether a mutation rests on one that was not taken. Another by its name, made at another time, was not; and what was
-- taken because everything was so already, though its ground was not, is none either.
CREATE OR REPLACE FUNCTION daybook.is_groundless(tenant uuid, m jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM jsonb_array_elements(m -> 'on') r
        WHERE NOT EXISTS (
            SELECT FROM daybook.verdict v
            WHERE v.tenant_id = tenant AND v.client_id = (r ->> 'client')::uuid
                AND v.mutation_no = (r ->> 'no')::bigint AND v.made_at = r ->> 'at' AND v.is_ground))
$$;

-- Owners whose claims are not what the author took them for: changed after base by anything that the mutation does not
-- rest on, or the mutation is groundless.
CREATE OR REPLACE FUNCTION daybook.look_at_time(tenant uuid, base bigint, m jsonb, owners uuid[])
RETURNS jsonb LANGUAGE sql STABLE AS $$
    WITH base_of AS MATERIALIZED (
        SELECT (r ->> 'client')::uuid AS client_id, (r ->> 'no')::bigint AS mutation_no
        FROM jsonb_array_elements(m -> 'on') r),
    groundless AS MATERIALIZED (SELECT daybook.is_groundless(tenant, m) AS so)
    SELECT coalesce(jsonb_agg(daybook.obstacle('TIME_CHANGED', '', w.id, '[]')), '[]')
    FROM unnest(owners) w (id)
    LEFT JOIN LATERAL (
        SELECT * FROM daybook.claim_owner held WHERE held.tenant_id = tenant AND held.owner_id = w.id OFFSET 0) o ON true
    WHERE (SELECT g.so FROM groundless g)
        OR o.seq > base AND (o.client_id, o.mutation_no) NOT IN (SELECT r.client_id, r.mutation_no FROM base_of r)
$$;

-- Which of a mutation's claims, counted from 1, take time that is taken: by whom, and whether that could be seen. Claims
-- of the mutation itself count against those that come after them. What is given back after the centre was restored counts
-- as seen by whoever else's is given back.
CREATE OR REPLACE FUNCTION daybook.double_bookings(
    tenant uuid, client uuid, base bigint, m jsonb, owners uuid[], relayed boolean)
RETURNS TABLE (nr bigint, owner uuid, seen boolean) LANGUAGE sql STABLE AS $$
    WITH n AS (
        SELECT c.nr, (c.value ->> 'owner')::uuid AS owner, (c.value ->> 'person')::uuid AS person,
            tstzrange((c.value ->> 's')::timestamptz, (c.value ->> 'e')::timestamptz) AS during
        FROM jsonb_array_elements(m -> 'claims') WITH ORDINALITY c (value, nr)),
    -- Only what overlaps a neighbour in time can overlap any other: so no two claims are compared for nothing.
    close AS (
        SELECT * FROM (
            SELECT n.*,
                max(upper(n.during)) OVER (by_start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS taken_until,
                lead(lower(n.during)) OVER by_start AS next_start
            FROM n WINDOW by_start AS (PARTITION BY n.person ORDER BY lower(n.during))) o
        WHERE o.taken_until > lower(o.during) OR o.next_start < upper(o.during))
    SELECT n.nr, t.owner_id, NOT (o.seq > base AND o.client_id <> client
            AND NOT (relayed AND EXISTS (
                SELECT FROM daybook.log l WHERE l.tenant_id = tenant AND l.seq = o.seq AND l.relayed)))
    FROM n
    CROSS JOIN LATERAL ( -- one index each
        SELECT c.owner_id FROM daybook.claim c
        WHERE c.tenant_id = tenant AND c.person_id = n.person AND c.during && n.during AND c.hard
            AND c.owner_id <> ALL (owners)
        UNION ALL
        SELECT c.owner_id FROM daybook.claim c
        WHERE c.tenant_id = tenant AND c.person_id = n.person AND c.during && n.during AND NOT c.hard
            AND c.owner_id <> ALL (owners)
        OFFSET 0) t
    JOIN daybook.claim_owner o ON o.tenant_id = tenant AND o.owner_id = t.owner_id
    UNION ALL
    SELECT late.nr, early.owner, true
    FROM close late
    JOIN close early ON early.person = late.person AND early.nr < late.nr AND early.during && late.during
$$;
