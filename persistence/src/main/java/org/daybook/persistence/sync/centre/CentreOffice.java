package org.daybook.persistence.sync.centre;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.persistence.sync.centre.OfficeSql.Change;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.util.PasswordUtil;

/**
 * Looks after a centre: sets it up, lets members in and out. It works over a connection of an administrator who owns the
 * database and may create roles; with a superuser's it also closes what the server shows to everybody of others' work
 * (hardening.sql), which nobody else can.
 */
public final class CentreOffice {

    /** Connections that a member can have at once: one in use, one that the server does not know to be dead, and so on. */
    private static final int CONNECTIONS = 4;

    private static final int NAME_BYTES = 8;
    private static final int PASSWORD_BYTES = 24;
    private static final int HASH_BYTES = 32;

    private final DataSource administrator;
    private final OfficeSql sql;
    private final SecureRandom random = new SecureRandom();

    public CentreOffice(DataSource administrator) {
        this.administrator = administrator;
        this.sql = new OfficeSql(administrator);
    }

    /** Whose centre it is. */
    public record Tenant(UUID id, String name) {

        /** Whether that is its name or its id. */
        public boolean isCalled(String nameOrId) {
            return name.equals(nameOrId) || id.toString().equals(nameOrId);
        }
    }

    /** What a new member signs in with. The password is nowhere else: the server keeps what it can be checked by. */
    public record Invitation(String role, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return role;
        }
    }

    /** Who may come in, or could until revoked. */
    public record Member(String role, UUID tenant, String label, Instant since, Optional<Instant> revoked) {}

    /**
     * Sets the centre up, or brings it to this version. May be done again at any time.
     *
     * @return whether what the server shows to everybody is closed as well
     */
    public boolean install() throws SQLException {
        prepare();
        migrations().load().migrate();
        return sql.is("SELECT NOT has_function_privilege('daybook_member', 'pg_lock_status()', 'EXECUTE')");
    }

    FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(administrator)
                .locations("classpath:org/daybook/persistence/sync/centre")
                .sqlMigrationPrefix("C")
                .defaultSchema("daybook")
                .createSchemas(false)
                .table("schema_history")
                .loggers("slf4j");
    }

    /** Roles and schemas, which belong to the server or the database and not to what is in it. */
    void prepare() throws SQLException {
        sql.run(OfficeSql.script("doors.sql"));
        if (sql.is("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")) {
            sql.run(OfficeSql.script("hardening.sql"));
        }
    }

    public Tenant addTenant(String name) throws SQLException {
        Tenant tenant = new Tenant(UUID.randomUUID(), name);
        sql.atOnce(
                new Change("INSERT INTO daybook.tenant (tenant_id, name) VALUES (?, ?)", tenant.id(), name),
                new Change(
                        "INSERT INTO daybook.tenant_clock (tenant_id, seq, hash) VALUES (?, 0, ?)",
                        tenant.id(),
                        new byte[HASH_BYTES]));
        return tenant;
    }

    public List<Tenant> tenants() throws SQLException {
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT tenant_id, name FROM daybook.tenant ORDER BY name, tenant_id")) {
            List<Tenant> tenants = new ArrayList<>();
            while (rows.next()) {
                tenants.add(new Tenant(rows.getObject(1, UUID.class), rows.getString(2)));
            }
            return tenants;
        }
    }

    /** @param label whose it is, for administrators to read; members never see it */
    public Invitation addMember(UUID tenant, String label) throws SQLException {
        Invitation invitation = new Invitation(
                "m_" + HexFormat.of().formatHex(bytes(NAME_BYTES)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES)));
        String role = invitation.role();
        String verifier = PasswordUtil.encodeScramSha256(invitation.password().toCharArray());
        sql.atOnce(
                new Change("CREATE ROLE %s LOGIN CONNECTION LIMIT %d PASSWORD '%s'"
                        .formatted(role, CONNECTIONS, verifier)),
                new Change("GRANT daybook_member TO %s WITH INHERIT TRUE, SET FALSE".formatted(role)),
                // So that the centre's own functions, and administrators, may end its connections.
                new Change("GRANT %s TO daybook_owner WITH INHERIT TRUE, SET FALSE".formatted(role)),
                new Change("GRANT CONNECT ON DATABASE %s TO %s".formatted(sql.database(), role)),
                new Change(
                        "INSERT INTO daybook.membership (role_name, tenant_id, label) VALUES (?::name, ?, ?)",
                        role,
                        tenant,
                        label));
        return invitation;
    }

    /**
     * Lets a member in no more, from this moment on: open connections are ended, and no call of theirs is answered.
     *
     * @return whether there was such a member who could still come in
     */
    public boolean revoke(String role) throws SQLException {
        if (!sql.is(
                "SELECT EXISTS (SELECT FROM daybook.membership WHERE role_name = ?::name AND revoked_at IS NULL)",
                role)) {
            return false;
        }
        sql.atOnce(
                new Change("UPDATE daybook.membership SET revoked_at = now() WHERE role_name = ?::name", role),
                new Change("ALTER ROLE %s NOLOGIN".formatted(role)));
        sql.run("DO $$ BEGIN PERFORM pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '%s'; END $$"
                .formatted(role));
        return true;
    }

    public List<Member> members() throws SQLException {
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT role_name, tenant_id, label, created_at, revoked_at FROM daybook.membership"
                                + " ORDER BY created_at, role_name")) {
            List<Member> members = new ArrayList<>();
            while (rows.next()) {
                members.add(new Member(
                        rows.getString(1),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getTimestamp(4).toInstant(),
                        Optional.ofNullable(rows.getTimestamp(5)).map(Timestamp::toInstant)));
            }
            return members;
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
