-- What stands in a mutation's way. Nothing in here writes.

-- Columns that follow whoever touched a row last (Narrowing.STAMPS).
CREATE OR REPLACE FUNCTION daybook.stamps() RETURNS text[] LANGUAGE sql IMMUTABLE AS
$$ SELECT ARRAY['updated_at', 'updated_by', 'sequence'] $$;

CREATE OR REPLACE FUNCTION daybook.obstacle(reason text, tbl text, row_id uuid, columns jsonb DEFAULT '[]')
RETURNS jsonb LANGUAGE sql IMMUTABLE AS
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

-- A mutation's rows by what happens to them and by table.
CREATE OR REPLACE FUNCTION daybook.parts(m jsonb) RETURNS TABLE (kind text, tbl text, changes jsonb)
LANGUAGE sql IMMUTABLE AS $$
    SELECT 'ins', i.key, i.value FROM jsonb_each(m -> 'ins') i
    UNION ALL
    SELECT 'upd', u ->> 't', jsonb_agg(u) FROM jsonb_array_elements(m -> 'upd') u GROUP BY u ->> 't'
    UNION ALL
    SELECT 'del', d ->> 't', jsonb_agg(d) FROM jsonb_array_elements(m -> 'del') d GROUP BY d ->> 't'
$$;

CREATE OR REPLACE FUNCTION daybook.owners_of(m jsonb) RETURNS uuid[] LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(array_agg(DISTINCT o.id), '{}') FROM (
        SELECT e::uuid AS id FROM jsonb_array_elements_text(m -> 'owners') e
        UNION ALL
        SELECT (c ->> 'owner')::uuid FROM jsonb_array_elements(m -> 'claims') c) o
$$;

-- Columns of an image that a row has otherwise, and not already as wanted. Values are compared as those of their columns,
-- which cast and wish are: the row with the image's, and with the wanted values. Of what is not known here only that
-- counts which the row has been given once.
CREATE OR REPLACE FUNCTION daybook.moved_on(
    stands jsonb, ext jsonb, image jsonb, cast_image jsonb, wanted jsonb, wish jsonb)
RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(k ORDER BY k COLLATE "C"), '[]') FROM jsonb_object_keys(image) k
    WHERE k <> ALL (daybook.stamps()) AND CASE
        WHEN stands ? k THEN stands -> k <> cast_image -> k AND NOT (wanted ? k AND stands -> k = wish -> k)
        ELSE ext ? k AND ext -> k <> image -> k AND NOT (wanted ? k AND ext -> k = wanted -> k)
    END
$$;

CREATE OR REPLACE FUNCTION daybook.update_obstacle(tbl text, id uuid, moved jsonb, wanted jsonb)
RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN moved = '[]' THEN NULL
        WHEN moved ? 'deleted_at' OR wanted ? 'deleted_at' THEN daybook.obstacle('DELETED', tbl, id)
        ELSE daybook.obstacle('EDITED', tbl, id, moved)
    END
$$;

-- What stands in the way of updates of one table, and whether another client wrote one of the rows after base.
CREATE OR REPLACE FUNCTION daybook.look_at_updates(
    tenant uuid, client uuid, base bigint, tbl text, changes jsonb, OUT obstacles jsonb, OUT merged boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM daybook.columns_of(tbl);
    -- Nearly all rows stand as they are expected: that is told apart without taking them to pieces.
    EXECUTE format($q$
        SELECT coalesce(jsonb_agg(x.obstacle) FILTER (WHERE x.obstacle IS NOT NULL), '[]'), coalesce(bool_or(x.merged), false)
        FROM (
            SELECT CASE
                WHEN c.id IS NULL THEN daybook.obstacle('DELETED', %1$L, u.id)
                WHEN c.ext IS NULL AND jsonb_populate_record(c, u.b - daybook.stamps()) IS NOT DISTINCT FROM c THEN NULL
                ELSE daybook.update_obstacle(%1$L, u.id,
                    daybook.moved_on(to_jsonb(c), c.ext, u.b, to_jsonb(jsonb_populate_record(c, u.b)),
                        u.a, to_jsonb(jsonb_populate_record(c, u.a))), u.a)
                END AS obstacle,
                c.sync_seq > $3 AND c.sync_client <> $2 AS merged
            FROM jsonb_to_recordset($4) AS u (id uuid, b jsonb, a jsonb)
            LEFT JOIN daybook.%1$I c ON c.tenant_id = $1 AND c.id = u.id) x
        $q$, tbl)
    INTO obstacles, merged USING tenant, client, base, changes;
END $$;

-- What stands in the way of inserts of one table: a row of the same id with other content.
CREATE OR REPLACE FUNCTION daybook.look_at_inserts(tenant uuid, tbl text, changes jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    obstacles jsonb;
BEGIN
    PERFORM daybook.columns_of(tbl);
    EXECUTE format($q$
        SELECT coalesce(jsonb_agg(daybook.obstacle('EDITED', %1$L, x.id, x.moved)) FILTER (WHERE x.moved <> '[]'), '[]')
        FROM (
            SELECT c.id, daybook.moved_on(to_jsonb(c), c.ext, r - '{updated_at,updated_by,sequence}'::text[],
                    to_jsonb(jsonb_populate_record(c, r)), '{}', '{}') AS moved
            FROM jsonb_array_elements($2) r
            JOIN daybook.%1$I c ON c.tenant_id = $1 AND c.id = (r ->> 'id')::uuid) x
        $q$, tbl)
    INTO obstacles USING tenant, changes;
    RETURN obstacles;
END $$;

-- What stands in the way of deleting: a row that is not as it was when it was deleted.
CREATE OR REPLACE FUNCTION daybook.look_at_deletes(tenant uuid, tbl text, changes jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    obstacles jsonb;
BEGIN
    PERFORM daybook.columns_of(tbl);
    EXECUTE format($q$
        SELECT coalesce(jsonb_agg(daybook.obstacle('DELETED', %1$L, d.id)), '[]')
        FROM jsonb_to_recordset($2) AS d (id uuid, b jsonb)
        JOIN daybook.%1$I c ON c.tenant_id = $1 AND c.id = d.id
        WHERE daybook.moved_on(to_jsonb(c), c.ext, d.b, to_jsonb(jsonb_populate_record(c, d.b)), '{}', '{}') <> '[]'
        $q$, tbl)
    INTO obstacles USING tenant, changes;
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
                    SELECT (r ->> 'id')::uuid AS id,
                        CASE $3 WHEN 'ins' THEN r WHEN 'upd' THEN r -> 'a' ELSE 'null' END - daybook.stamps() AS image
                    FROM jsonb_array_elements($2) r) n
                LEFT JOIN daybook.%I c ON c.tenant_id = $1 AND c.id = n.id
                WHERE CASE WHEN $3 = 'del' THEN c.id IS NOT NULL
                    ELSE c.id IS NULL OR daybook.moved_on(to_jsonb(c), c.ext, n.image,
                        to_jsonb(jsonb_populate_record(c, n.image)), '{}', '{}') <> '[]' END)
            $q$, part.tbl)
        INTO other USING tenant, part.changes, part.kind;
        IF other THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN true;
END $$;

-- Owners whose claims another client changed after base.
CREATE OR REPLACE FUNCTION daybook.look_at_time(tenant uuid, client uuid, base bigint, m jsonb, owners uuid[])
RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    obstacles jsonb;
BEGIN
    SELECT jsonb_agg(daybook.obstacle('TIME_CHANGED', '', o.owner_id)) INTO obstacles
    FROM daybook.claim_owner o
    WHERE o.tenant_id = tenant AND o.owner_id = ANY (owners) AND o.seq > base AND o.client_id <> client;
    IF obstacles IS NULL OR daybook.is_so_already(tenant, m) THEN
        RETURN '[]';
    END IF;
    RETURN obstacles;
END $$;

-- Which of a mutation's claims, counted from 1, take time that is taken: by whom, and whether that could be seen. Claims
-- of the mutation itself count against those that come after them.
CREATE OR REPLACE FUNCTION daybook.double_bookings(tenant uuid, client uuid, base bigint, m jsonb, owners uuid[])
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
    SELECT n.nr, t.owner_id, NOT (o.seq > base AND o.client_id <> client)
    FROM n
    JOIN daybook.claim t ON t.tenant_id = tenant AND t.person_id = n.person AND t.during && n.during AND t.hard
    JOIN daybook.claim_owner o ON o.tenant_id = tenant AND o.owner_id = t.owner_id
    WHERE t.owner_id <> ALL (owners)
    UNION ALL
    SELECT late.nr, early.owner, true
    FROM close late
    JOIN close early ON early.person = late.person AND early.nr < late.nr AND early.during && late.during
$$;
