-- The walls, raised again after every migration, so that no new table stands outside them.

TRUNCATE daybook.travelling;
INSERT INTO daybook.travelling (table_name, columns)
SELECT c.table_name, array_agg(c.column_name ORDER BY c.ordinal_position)
    FILTER (WHERE c.column_name NOT IN ('tenant_id', 'ext', 'sync_seq', 'sync_client'))
FROM information_schema.columns c
WHERE c.table_schema = 'daybook'
GROUP BY c.table_name
HAVING bool_or(c.column_name = 'sync_seq');

-- Nobody has rights on the tables but the functions' owner. Should a function forget its tenant, or a report be given
-- rights, row-level security still shows only the rows of whoever signed in.
DO $$
DECLARE
    tbl name;
BEGIN
    FOR tbl IN
        SELECT c.table_name FROM information_schema.columns c
        WHERE c.table_schema = 'daybook' AND c.column_name = 'tenant_id'
    LOOP
        EXECUTE format('ALTER TABLE daybook.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tbl);
        EXECUTE format('DROP POLICY IF EXISTS own ON daybook.%I', tbl);
        -- Behind a policy, no index answers whether times overlap: the operator might tell of rows that it shields. So
        -- claims are read without, by the one function that names the tenant itself.
        EXECUTE format('CREATE POLICY own ON daybook.%I USING (%s) WITH CHECK (%s)', tbl,
            CASE tbl WHEN 'claim' THEN 'true' WHEN 'membership' THEN 'role_name = session_user'
                ELSE 'tenant_id = daybook.my_tenant()' END,
            CASE tbl WHEN 'membership' THEN 'false' ELSE 'tenant_id = daybook.my_tenant()' END);
        -- Where the planner has counted tenants, it takes a new one to have no row at all, finds any index that begins
        -- with the tenant as good as another, and reads all of that tenant's rows again for each new one.
        EXECUTE format('ALTER TABLE daybook.%I ALTER tenant_id SET STATISTICS 0', tbl);
    END LOOP;
END $$;

-- Administrators, who are members of the owner, add and revoke members.
DO $$
DECLARE
    tbl name;
BEGIN
    FOREACH tbl IN ARRAY ARRAY['tenant', 'membership', 'tenant_clock'] LOOP
        EXECUTE format('DROP POLICY IF EXISTS office ON daybook.%I', tbl);
        EXECUTE format('CREATE POLICY office ON daybook.%I USING (pg_has_role(session_user, ''daybook_owner'', ''MEMBER''))', tbl);
    END LOOP;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA daybook FROM PUBLIC;
REVOKE UPDATE, DELETE, TRUNCATE ON daybook.log, daybook.verdict FROM daybook_owner;
DO $$
DECLARE
    f regprocedure;
BEGIN
    FOR f IN
        SELECT p.oid FROM pg_proc p
        WHERE p.pronamespace IN ('daybook'::regnamespace, 'daybook_sync'::regnamespace)
            AND p.proowner = 'daybook_owner'::regrole
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        IF f::text LIKE 'daybook\_sync.%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO daybook_member', f);
        END IF;
    END LOOP;
END $$;
REVOKE ALL ON SCHEMA daybook, daybook_sync FROM PUBLIC;
GRANT USAGE ON SCHEMA daybook_sync TO daybook_member;
