-- Before the first migration, and harmless after it: roles and schemas. Run by an administrator who owns the database and
-- may create roles. daybook_owner owns everything and cannot sign in; daybook_member is what members may do.
DO $$
BEGIN
    IF current_setting('server_version_num')::integer < 170000 THEN
        RAISE EXCEPTION USING ERRCODE = 'YD002', MESSAGE = 'The centre needs PostgreSQL 17 or later.';
    END IF;
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION USING ERRCODE = 'YD002', MESSAGE = 'The centre needs a database with the encoding UTF8.';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'daybook_owner') THEN
        CREATE ROLE daybook_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'daybook_member') THEN
        CREATE ROLE daybook_member NOLOGIN;
    END IF;
    IF NOT pg_has_role(session_user, 'daybook_owner', 'SET') OR NOT pg_has_role(session_user, 'daybook_owner', 'USAGE') THEN
        EXECUTE format('GRANT daybook_owner TO %I WITH INHERIT TRUE, SET TRUE', session_user);
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END $$;
CREATE SCHEMA IF NOT EXISTS daybook AUTHORIZATION daybook_owner;
CREATE SCHEMA IF NOT EXISTS daybook_sync AUTHORIZATION daybook_owner;
CREATE SCHEMA IF NOT EXISTS daybook_gist AUTHORIZATION daybook_owner;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA daybook_gist;
