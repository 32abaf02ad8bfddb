-- What any role of a server may see of others' work, and members need not: who is connected, what is locked, how large
-- and how busy tables are. These objects belong to the server, so that only a superuser can close them; the driver works
-- without. Large objects, which anybody could fill the disk with, are closed as well.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
DO $$
DECLARE
    f regprocedure;
    v regclass;
BEGIN
    FOR f IN
        SELECT p.oid FROM pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
            AND (p.proname LIKE 'pg\_stat\_%'
                OR p.proname LIKE 'pg\_%\_size' AND p.proname <> 'pg_column_size'
                OR p.proname LIKE 'pg\_%advisory%'
                OR p.proname LIKE 'lo\_%' OR p.proname IN ('lowrite', 'loread')
                OR p.proname IN ('pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids', 'pg_notify',
                    'pg_notification_queue_usage', 'pg_listening_channels', 'pg_current_wal_lsn',
                    'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn', 'pg_last_committed_xact',
                    'pg_xact_commit_timestamp', 'pg_xact_commit_timestamp_origin', 'pg_prepared_xact', 'pg_cursor'))
            AND has_function_privilege('daybook_member', p.oid, 'EXECUTE')
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO daybook_owner', f);
    END LOOP;
    FOR v IN
        SELECT c.oid FROM pg_class c
        WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
            AND (c.relname LIKE 'pg\_stat%' OR c.relname IN ('pg_locks', 'pg_prepared_xacts', 'pg_replication_slots'))
            AND c.relname <> 'pg_stats'
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', v);
        EXECUTE format('GRANT SELECT ON %s TO daybook_owner', v);
    END LOOP;
    -- How many rows and pages tables have, of all tenants together.
    EXECUTE 'REVOKE ALL ON pg_class FROM PUBLIC';
    EXECUTE (
        SELECT format('GRANT SELECT (%s) ON pg_class TO PUBLIC', string_agg(quote_ident(a.attname), ', '))
        FROM pg_attribute a
        WHERE a.attrelid = 'pg_class'::regclass AND NOT a.attisdropped AND a.attname NOT IN ('reltuples', 'relpages',
            'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid', 'relfilenode'));
    EXECUTE 'GRANT SELECT ON pg_class TO daybook_owner';
END $$;
