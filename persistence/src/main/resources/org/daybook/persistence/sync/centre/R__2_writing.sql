-- What a mutation does, once nothing stands in its way.

-- A row that is there already has the same in it, but for the stamps perhaps: it gets those of the insert, as on laptops.
CREATE OR REPLACE FUNCTION daybook.insert_rows(
    tenant uuid, client uuid, seq bigint, tbl text, changes jsonb, some_there boolean)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    known constant text[] := daybook.columns_of(tbl);
    -- All rows of a table that a laptop inserts in one go have the same columns. One that it does not know yet gets its
    -- default.
    sent constant text[] := ARRAY(SELECT k FROM jsonb_object_keys(changes -> 0) k);
    taken constant text[] := ARRAY(SELECT k FROM unnest(known) k WHERE k = ANY (sent));
BEGIN
    EXECUTE format($q$
        INSERT INTO daybook.%1$I AS held (tenant_id, ext, sync_seq, sync_client, %2$s)
        SELECT $1, %4$s, $4, $3, %3$s
        FROM jsonb_array_elements($2) r CROSS JOIN LATERAL jsonb_populate_record(NULL::daybook.%1$I, r) n
        %5$s
        $q$,
        tbl,
        (SELECT string_agg(quote_ident(k), ', ') FROM unnest(taken) k),
        (SELECT string_agg('n.' || quote_ident(k), ', ') FROM unnest(taken) k),
        CASE WHEN sent <@ known THEN 'NULL::jsonb' ELSE 'nullif(r - $5, ''{}'')' END,
        CASE WHEN some_there THEN (
            SELECT format($q$
                ON CONFLICT (tenant_id, id) DO UPDATE SET %s
                    ext = nullif(coalesce(held.ext, '{}') || coalesce(excluded.ext, '{}'), '{}'),
                    sync_seq = excluded.sync_seq, sync_client = excluded.sync_client
                $q$, string_agg(format('%1$I = excluded.%1$I,', k), ' ')) FROM unnest(taken) k) END)
    USING tenant, changes, client, seq, known;
END $$;

-- Each row as it stands with the new values put in, written over itself: an insert that finds the row is looked up by key
-- like any other.
CREATE OR REPLACE FUNCTION daybook.update_rows(tenant uuid, client uuid, seq bigint, tbl text, changes jsonb)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    known constant text[] := daybook.columns_of(tbl);
    sent constant text[] := ARRAY(
        SELECT DISTINCT k FROM jsonb_array_elements(changes) u CROSS JOIN LATERAL jsonb_object_keys(u -> 'a') k
        WHERE u ->> 't' = tbl);
    taken constant text[] := ARRAY(SELECT k FROM unnest(known) k WHERE k = ANY (sent));
BEGIN
    EXECUTE format($q$
        INSERT INTO daybook.%1$I (tenant_id, ext, sync_seq, sync_client, %2$s)
        SELECT $1, %4$s, $5, $4, %3$s
        FROM jsonb_to_recordset($2) AS u (t text, id uuid, a jsonb)
        %6$s
        CROSS JOIN LATERAL jsonb_populate_record(c, u.a - 'id') n
        WHERE u.t = %1$L
        ON CONFLICT (tenant_id, id) DO UPDATE SET %5$s
            ext = excluded.ext, sync_seq = excluded.sync_seq, sync_client = excluded.sync_client
        $q$,
        tbl,
        (SELECT string_agg(quote_ident(k), ', ') FROM unnest(known) k),
        (SELECT string_agg('n.' || quote_ident(k), ', ') FROM unnest(known) k),
        CASE WHEN sent <@ known THEN '(c).ext' ELSE 'nullif(coalesce((c).ext, ''{}'') || (u.a - $3), ''{}'')' END,
        (SELECT string_agg(format('%1$I = excluded.%1$I,', k), ' ') FROM unnest(taken) k),
        daybook.row_of(tbl, 'u.id'))
    USING tenant, changes, known, client, seq;
END $$;

CREATE OR REPLACE FUNCTION daybook.delete_rows(tenant uuid, tbl text, changes jsonb)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('DELETE FROM daybook.%I c WHERE c.tenant_id = $1 AND c.id = ANY ($2)', tbl)
    USING tenant, ARRAY(SELECT (d ->> 'id')::uuid FROM jsonb_array_elements(changes) d WHERE d ->> 't' = tbl);
END $$;

-- The owners' claims are from now on these; those numbered are not hard.
CREATE OR REPLACE FUNCTION daybook.replace_claims(
    tenant uuid, client uuid, seq bigint, m jsonb, owners uuid[], not_hard bigint[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM daybook.claim c WHERE c.tenant_id = tenant AND c.owner_id = ANY (owners);
    INSERT INTO daybook.claim_owner AS o (tenant_id, owner_id, seq, client_id, mutation_no)
    SELECT tenant, u, replace_claims.seq, client, (m ->> 'no')::bigint FROM unnest(owners) u
    ON CONFLICT (tenant_id, owner_id) DO UPDATE
    SET seq = excluded.seq, client_id = excluded.client_id, mutation_no = excluded.mutation_no;
    INSERT INTO daybook.claim (tenant_id, owner_id, position, person_id, during, hard)
    SELECT tenant, (c.value ->> 'owner')::uuid, c.nr, (c.value ->> 'person')::uuid,
        tstzrange((c.value ->> 's')::timestamptz, (c.value ->> 'e')::timestamptz), c.nr <> ALL (not_hard)
    FROM jsonb_array_elements(m -> 'claims') WITH ORDINALITY c (value, nr);
END $$;
