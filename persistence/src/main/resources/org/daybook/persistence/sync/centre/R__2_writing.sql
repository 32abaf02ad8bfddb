-- What a mutation does, once nothing stands in its way.

CREATE OR REPLACE FUNCTION daybook.insert_rows(tenant uuid, client uuid, seq bigint, tbl text, changes jsonb)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    known constant text[] := daybook.columns_of(tbl);
    -- All rows of a table that a laptop inserts in one go have the same columns. One that it does not know yet gets its
    -- default.
    sent constant text[] := ARRAY(SELECT k FROM jsonb_object_keys(changes -> 0) k);
    taken constant text[] := ARRAY(SELECT k FROM unnest(known) k WHERE k = ANY (sent));
BEGIN
    EXECUTE format($q$
        INSERT INTO daybook.%1$I (tenant_id, ext, sync_seq, sync_client, %2$s)
        SELECT $1, %4$s, $4, $3, %3$s
        FROM jsonb_array_elements($2) r CROSS JOIN LATERAL jsonb_populate_record(NULL::daybook.%1$I, r) n
        ON CONFLICT (tenant_id, id) DO NOTHING
        $q$,
        tbl,
        (SELECT string_agg(quote_ident(k), ', ') FROM unnest(taken) k),
        (SELECT string_agg('n.' || quote_ident(k), ', ') FROM unnest(taken) k),
        CASE WHEN sent <@ known THEN 'NULL' ELSE 'nullif(r - $5, ''{}'')' END)
    USING tenant, changes, client, seq, known;
END $$;

CREATE OR REPLACE FUNCTION daybook.update_rows(tenant uuid, client uuid, seq bigint, tbl text, changes jsonb)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    known constant text[] := daybook.columns_of(tbl);
    sent constant text[] := ARRAY(
        SELECT DISTINCT k FROM jsonb_array_elements(changes) u CROSS JOIN LATERAL jsonb_object_keys(u -> 'a') k
        WHERE u ->> 't' = tbl);
    sets text;
BEGIN
    SELECT string_agg(format('%1$I = CASE WHEN u.a ? %1$L THEN n.%1$I ELSE c.%1$I END', k), ', ') INTO sets
    FROM unnest(known) k WHERE k = ANY (sent) AND k <> 'id';
    EXECUTE format($q$
        UPDATE daybook.%1$I c SET %2$s %3$s sync_seq = $4, sync_client = $3
        FROM jsonb_to_recordset($2) AS u (t text, id uuid, a jsonb)
            CROSS JOIN LATERAL jsonb_populate_record(NULL::daybook.%1$I, u.a) n
        WHERE u.t = %1$L AND c.tenant_id = $1 AND c.id = u.id
        $q$,
        tbl,
        sets || ',',
        CASE WHEN NOT sent <@ known THEN 'ext = nullif(coalesce(c.ext, ''{}'') || (u.a - $5), ''{}''),' END)
    USING tenant, changes, client, seq, known;
END $$;

CREATE OR REPLACE FUNCTION daybook.delete_rows(tenant uuid, tbl text, changes jsonb)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format($q$
        DELETE FROM daybook.%1$I c USING jsonb_to_recordset($2) AS d (t text, id uuid)
        WHERE d.t = %1$L AND c.tenant_id = $1 AND c.id = d.id
        $q$, tbl)
    USING tenant, changes;
END $$;

-- The owners' claims are from now on these; those numbered are not hard.
CREATE OR REPLACE FUNCTION daybook.replace_claims(
    tenant uuid, client uuid, seq bigint, m jsonb, owners uuid[], not_hard bigint[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM daybook.claim c WHERE c.tenant_id = tenant AND c.owner_id = ANY (owners);
    INSERT INTO daybook.claim_owner AS o (tenant_id, owner_id, seq, client_id)
    SELECT tenant, u, replace_claims.seq, client FROM unnest(owners) u
    ON CONFLICT (tenant_id, owner_id) DO UPDATE SET seq = excluded.seq, client_id = excluded.client_id;
    INSERT INTO daybook.claim (tenant_id, owner_id, position, person_id, during, hard)
    SELECT tenant, (c.value ->> 'owner')::uuid, c.nr, (c.value ->> 'person')::uuid,
        tstzrange((c.value ->> 's')::timestamptz, (c.value ->> 'e')::timestamptz), c.nr <> ALL (not_hard)
    FROM jsonb_array_elements(m -> 'claims') WITH ORDINALITY c (value, nr);
END $$;
