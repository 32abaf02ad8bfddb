package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.persistence.sync.centre.Changes.assignee;
import static org.daybook.persistence.sync.centre.Changes.claim;
import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;
import static org.daybook.persistence.sync.centre.Changes.with;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Verdict;
import org.daybook.core.sync.Verdict.Kind;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A member with their own password and any SQL: what they reach of another tenant, and of their own past the functions.
 *
 * <p>What remains visible, where the installation was a superuser's: the definitions of tables and functions, the opaque
 * names of roles and which belong to members, names of databases, how far the server's counter of transactions is, and
 * how long one's own calls take, which grows with how busy the server is. Where it was not, also who is connected, and
 * how large and how busy tables are, of all tenants together. A member can read all of their own tenant, fill their own
 * tenant's log, and relay entries under the name of a colleague's client: what was relayed, and by whom, is in the log.
 */
class HostileMemberTest {

    private final TestCentre centre = TestCentre.fresh();
    private final UUID carl = UUID.randomUUID();
    private Laptop victim;
    private Tenant tenant;
    private Invitation victimsName;
    private Invitation mallory;
    private Connection sql;

    @BeforeEach
    void twoTenants() throws Exception {
        victimsName = centre.member(centre.tenant("Victims"));
        victim = new Laptop(centre.centre(victimsName));
        victim.push(mutation(1)
                .insert("person", person(carl, "Carl"))
                .insert("schedule_entry", entry(carl, "Secret"))
                .claims(carl, claim(carl, carl, 9, 10)));
        tenant = centre.tenant("Mallory's");
        mallory = centre.member(tenant);
        sql = centre.sql(mallory);
    }

    @AfterEach
    void close() {
        centre.close();
    }

    private void denied(String statement) {
        assertThatThrownBy(() -> run(statement))
                .as(statement)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isIn("42501", "42P01", "42883", "3F000", "0LP01"));
    }

    private void run(String text) throws SQLException {
        try (Statement statement = sql.createStatement()) {
            statement.execute(text);
        }
    }

    @Test
    void nothingIsReachedPastTheFunctions() {
        List.of(
                        "SELECT * FROM daybook.person",
                        "SELECT * FROM daybook.log",
                        "SELECT * FROM daybook.membership",
                        "SELECT * FROM daybook.tenant",
                        "SELECT count(*) FROM daybook.claim",
                        "SELECT * FROM daybook.schema_history",
                        "INSERT INTO daybook.tenant_clock VALUES (gen_random_uuid(), 0, '')",
                        "UPDATE daybook.tenant_clock SET seq = 0",
                        "DELETE FROM daybook.person",
                        "TRUNCATE daybook.log",
                        "DO $$ BEGIN LOCK TABLE daybook.tenant_clock; END $$",
                        "COPY daybook.person TO STDOUT",
                        "SELECT daybook.my_tenant()",
                        "SELECT daybook.decide(gen_random_uuid(), gen_random_uuid(), '{}', 1)",
                        "SELECT daybook.set_state(gen_random_uuid(), gen_random_uuid(), 'm', 1, NULL)",
                        "ALTER TABLE daybook.person DISABLE ROW LEVEL SECURITY",
                        "DROP FUNCTION daybook_sync.sync_push_v1",
                        "SET ROLE daybook_owner",
                        "SET ROLE daybook_member",
                        "SET SESSION AUTHORIZATION postgres",
                        "GRANT daybook_owner TO CURRENT_USER",
                        "CREATE SCHEMA mine",
                        "CREATE TABLE public.mine (x int)",
                        "CREATE TABLE daybook_sync.mine (x int)",
                        "CREATE TEMP TABLE mine (x int)",
                        "CREATE FUNCTION daybook_sync.x() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                        "CREATE FUNCTION pg_temp.jsonb_each(jsonb) RETURNS int LANGUAGE sql AS 'SELECT 1'",
                        "CREATE OPERATOR daybook_sync.= (LEFTARG = jsonb, RIGHTARG = jsonb, FUNCTION ="
                                + " pg_catalog.jsonb_eq)",
                        "CREATE EXTENSION pgcrypto",
                        "SELECT lo_create(0)",
                        "SELECT pg_notify('x', 'y')",
                        "SELECT pg_read_file('/etc/passwd')",
                        "COPY (SELECT 1) TO PROGRAM 'true'")
                .forEach(this::denied);
    }

    @Test
    void othersWorkIsNotCountedOrWatched() {
        List.of(
                        "SELECT * FROM pg_stat_activity",
                        "SELECT * FROM pg_stat_get_activity(NULL)",
                        "SELECT * FROM pg_stat_all_tables",
                        "SELECT * FROM pg_stat_user_tables",
                        "SELECT * FROM pg_stat_xact_user_tables",
                        "SELECT * FROM pg_statio_all_tables",
                        "SELECT * FROM pg_stat_database",
                        "SELECT pg_stat_get_live_tuples('pg_class'::regclass)",
                        "SELECT pg_stat_get_tuples_inserted(1)",
                        "SELECT pg_relation_size(1259)",
                        "SELECT pg_total_relation_size(1259)",
                        "SELECT pg_database_size(current_database())",
                        "SELECT * FROM pg_locks",
                        "SELECT pg_blocking_pids(1)",
                        "SELECT reltuples FROM pg_class",
                        "SELECT * FROM pg_class",
                        "SELECT pg_advisory_lock(1)",
                        "SELECT pg_current_wal_lsn()",
                        "SELECT rolpassword FROM pg_authid")
                .forEach(this::denied);
    }

    @Test
    void columnStatisticsShowNothingOfTheTables() throws Exception {
        centre.behindItsBack("ANALYZE");
        assertThat(TestCentre.read(sql, "SELECT count(*)::text FROM pg_stats WHERE schemaname = 'daybook'"))
                .containsExactly("0");
    }

    @Test
    void otherTenantsRowsArePulledByNobodyElse() throws Exception {
        Centre mine = centre.centre(mallory);
        assertThat(mine.pull(LogMark.ORIGIN, 1000)).isEqualTo(new Centre.Page(List.of(), 0));
        Centre.Greeting greeting = mine.hello(
                victim.client(), new LogMark(1, victim.log().getFirst().mark().hash()));
        assertThat(greeting).isEqualTo(new Centre.Greeting("Mallory's", LogMark.ORIGIN, 0, false));
    }

    /** The second wall: what a member would see who were given rights on a table, or by a function without a tenant. */
    @Test
    void aReportShowsOnlyTheTenantOfWhoeverReadsIt() throws Exception {
        new Laptop(centre.centre(mallory)).push(mutation(1).insert("person", person(UUID.randomUUID(), "Mine")));
        centre.behindItsBack("""
            GRANT USAGE ON SCHEMA daybook TO %1$s;
            GRANT EXECUTE ON FUNCTION daybook.my_tenant TO %1$s;
            GRANT SELECT, INSERT, UPDATE, DELETE ON daybook.person TO %1$s\
            """.formatted(mallory.role()));
        assertThat(TestCentre.read(sql, "SELECT name FROM daybook.person")).containsExactly("Mine");
        run("UPDATE daybook.person SET name = name || '!'");
        denied("UPDATE daybook.person SET tenant_id = gen_random_uuid()");
        run("DELETE FROM daybook.person");
        assertThat(centre.read("SELECT name FROM daybook.person")).containsExactly("Carl");
    }

    @Test
    void anothersClientIsAnUnknownNameHere() throws Exception {
        Centre mine = centre.centre(mallory);
        assertThat(mine.push(victim.client(), 1, List.of(mutation(2).build())))
                .isEqualTo(new Centre.Answer.OutOfStep(0));
        assertThat(mine.push(victim.client(), 0, List.of(mutation(1).build())))
                .isInstanceOf(Centre.Answer.Decided.class);
        assertThat(victim.push(mutation(2)).seq()).isEqualTo(2);
    }

    /** Every answer about a foreign id is the one about an id that is nowhere. */
    @Test
    void existingAndMissingIdsOfOthersAreAnsweredAlike() throws Exception {
        Laptop mine = new Laptop(centre.centre(mallory));
        UUID nowhere = UUID.randomUUID();
        UUID here = UUID.randomUUID();
        mine.push(mutation(1).insert("schedule_entry", entry(here, "Mine")));
        long no = 1;
        for (UUID id : List.of(carl, nowhere)) {
            Verdict inserted = mine.push(mutation(++no).insert("person", person(id, "Probe")));
            assertThat(inserted.kind()).isEqualTo(Kind.APPLIED);
            mine.push(mutation(++no).delete("person", person(id, "Probe")));
            Verdict updated =
                    mine.push(mutation(++no).update("person", id, columns("name", "Carl"), columns("name", "X")));
            assertThat(updated.obstacles())
                    .extracting(each -> each.reason().name())
                    .containsExactly("DELETED");
            Verdict deleted = mine.push(mutation(++no).delete("person", person(id, "Carl")));
            assertThat(deleted.kind()).isEqualTo(Kind.APPLIED);
            Verdict referred =
                    mine.push(mutation(++no).insert("schedule_entry_assignee", assignee(UUID.randomUUID(), here, id)));
            assertThat(referred.obstacles())
                    .extracting(each -> each.reason().name())
                    .containsExactly("REFERENCE_GONE");
            Verdict booked = mine.push(mutation(++no).claims(UUID.randomUUID(), claim(UUID.randomUUID(), id, 9, 10)));
            assertThat(booked.kind()).isEqualTo(Kind.APPLIED);
        }
        assertThat(victim.log()).hasSize(1);
        assertThat(centre.read("SELECT name FROM daybook.person WHERE id = '%s'".formatted(carl)))
                .containsExactly("Carl");
    }

    @Test
    void aRowCannotNameItsTenantOrWhoWroteIt() throws Exception {
        String theirs = centre.read("SELECT tenant_id FROM daybook.person").getFirst();
        Laptop mine = new Laptop(centre.centre(mallory));
        UUID id = UUID.randomUUID();
        mine.push(mutation(1)
                .insert("person", with(person(id, "Mine"), "tenant_id", theirs, "sync_seq", 99L, "ext", "x")));
        mine.push(mutation(2)
                .update("person", id, columns("name", "Mine"), columns("name", "Still mine", "tenant_id", theirs)));
        mine.push(mutation(3).update("person", id, columns("name", "Still mine"), columns("id", carl.toString())));
        assertThat(centre.read("SELECT tenant_id || name || sync_seq FROM daybook.person ORDER BY name"))
                .containsExactly(theirs + "Carl1", tenant.id() + "Still mine3");
    }

    @Test
    void tableNamesAreOnlyNames() throws Exception {
        for (String table :
                List.of("person; DROP TABLE daybook.log", "person\" p --", "Person", "../person", "log", "claim", "")) {
            String text =
                    Wire.write(mutation(1).insert(table, person(carl, "x")).build());
            try (PreparedStatement push = sql.prepareStatement("SELECT daybook_sync.sync_push_v1(?, 0, ?)")) {
                push.setObject(1, UUID.randomUUID());
                push.setArray(2, sql.createArrayOf("text", new Object[] {text}));
                assertThatThrownBy(push::execute)
                        .as(table)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("YD002"));
            }
        }
    }

    @Test
    void settingsOfTheCallerChangeNothing() throws Exception {
        run("SET search_path = daybook_sync, pg_temp, pg_catalog");
        run("SET row_security = off");
        run("SET timezone = 'Pacific/Auckland'");
        run("SET datestyle = 'ISO, DMY'");
        run("SET synchronous_commit = off");
        run("SET daybook.tenant = 'Victims'");
        UUID id = UUID.randomUUID();
        try (PreparedStatement push = sql.prepareStatement("SELECT daybook_sync.sync_push_v1(?, 0, ?)")) {
            push.setObject(1, UUID.randomUUID());
            String text = Wire.write(mutation(1)
                    .insert("schedule_entry", entry(id, "Mine"))
                    .claims(id, claim(id, id, 9, 10))
                    .build());
            push.setArray(2, sql.createArrayOf("text", new Object[] {text}));
            push.execute();
        }
        assertThat(centre.read(
                        "SELECT format('%s %s', start_at AT TIME ZONE 'UTC', local_start) FROM daybook.schedule_entry"
                                + " WHERE title = 'Mine'"))
                .containsExactly("2026-03-30 07:00:00 2026-03-30 09:00:00");
    }

    @Test
    void whatIsAcknowledgedIsOnTheDiskWhateverTheCallerSet() throws Exception {
        sql.setAutoCommit(false);
        run("SET synchronous_commit = off");
        run("SELECT daybook_sync.sync_push_v1(gen_random_uuid(), 0, '{}')");
        assertThat(TestCentre.read(sql, "SHOW synchronous_commit")).containsExactly("on");
    }

    @Test
    @Tag("slow")
    void whoeverHoldsTheCounterIsEndedByTheNextWhoWaits() throws Exception {
        Invitation colleague = centre.member(tenant);
        sql.setAutoCommit(false);
        run("SET idle_in_transaction_session_timeout = 0");
        run("SET lock_timeout = 0");
        run("SELECT daybook_sync.sync_push_v1(gen_random_uuid(), 0, '{}')");
        long began = System.nanoTime();
        new Laptop(centre.centre(colleague)).push(mutation(1).insert("person", person(UUID.randomUUID(), "Dora")));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(25));
        assertThat(sql.isValid(2)).isFalse();
    }

    @Test
    void whoeverHoldsTheirOwnCounterHoldsUpNobodyElse() throws Exception {
        sql.setAutoCommit(false);
        run("SELECT daybook_sync.sync_push_v1(gen_random_uuid(), 0, '{}')");
        long began = System.nanoTime();
        victim.push(mutation(2).insert("person", person(UUID.randomUUID(), "Dora")));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aMemberCannotEndAnothersConnection() throws Exception {
        Connection theirs = centre.sql(victimsName);
        String pid = TestCentre.read(theirs, "SELECT pg_backend_pid()").getFirst();
        denied("SELECT pg_terminate_backend(%s)".formatted(pid));
        assertThat(theirs.isValid(2)).isTrue();
    }

    @Test
    void aMemberHasNoMoreConnectionsThanTheirShare() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 5; i++) {
                        centre.sql(mallory);
                    }
                })
                .hasMessageContaining("too many connections for role");
    }

    @Test
    void whatIsStoredIsNoPasswordButWhatItIsCheckedBy() {
        assertThat(centre.read("SELECT rolpassword FROM pg_authid WHERE rolname = '%s'".formatted(mallory.role()))
                        .getFirst())
                .startsWith("SCRAM-SHA-256$");
    }
}
