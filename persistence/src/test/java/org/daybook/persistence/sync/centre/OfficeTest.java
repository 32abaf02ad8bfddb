package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.CentreFailure.Kind;
import org.daybook.core.sync.LogMark;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.daybook.persistence.sync.centre.CentreOffice.Member;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private final TestCentre centre = TestCentre.fresh();

    @AfterEach
    void close() {
        centre.close();
    }

    private static void fails(Kind kind, String words, Centre with) {
        assertThatThrownBy(() -> with.hello(UUID.randomUUID(), LogMark.ORIGIN))
                .isInstanceOfSatisfying(CentreFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(kind);
                    assertThat(failure.sentence()).contains(words);
                });
    }

    @Test
    void aNewMemberIsGreetedWithTheNameOfTheirTenant() throws Exception {
        Invitation member = centre.member(centre.tenant("Northside"));
        assertThat(centre.centre(member).hello(UUID.randomUUID(), LogMark.ORIGIN))
                .isEqualTo(new Centre.Greeting("Northside", LogMark.ORIGIN, 0, true));
    }

    @Test
    void aRolesNameSaysNothing() {
        assertThat(centre.member(centre.tenant("Northside")).role()).matches("m_[0-9a-f]{16}");
    }

    @Test
    void installingAgainChangesNothing() throws Exception {
        Invitation member = centre.member(centre.tenant("Northside"));
        Laptop laptop = new Laptop(centre.centre(member));
        laptop.push(mutation(1).insert("person", person(UUID.randomUUID(), "Carl")));
        assertThat(centre.office().install()).isTrue();
        assertThat(centre.office().install()).isTrue();
        laptop.push(mutation(2).insert("person", person(UUID.randomUUID(), "Dora")));
        assertThat(laptop.log()).hasSize(2);
    }

    @Test
    void aCentreOfAnyEarlierVersionIsBroughtToThisOne() throws Exception {
        List<MigrationVersion> versions = versions();
        assertThat(versions).hasSizeGreaterThan(1);
        for (MigrationVersion earlier : versions.subList(0, versions.size() - 1)) {
            try (TestCentre old = TestCentre.none()) {
                old.office().migrations().target(earlier).load().migrate();
                old.behindItsBack("""
                    INSERT INTO daybook.tenant (tenant_id, name) VALUES ('%1$s', 'Old');
                    INSERT INTO daybook.tenant_clock (tenant_id, seq, hash) VALUES ('%1$s', 0, '\\x%2$s')
                    """.formatted(UUID.randomUUID(), LogMark.ORIGIN.hash()));

                assertThat(old.office().install()).isTrue();

                Tenant kept = old.office().tenants().getFirst();
                Laptop laptop = new Laptop(old.centre(old.member(kept)));
                laptop.push(mutation(1).insert("person", person(UUID.randomUUID(), "Carl")));
                assertThat(laptop.log()).hasSize(1);
            }
        }
    }

    private List<MigrationVersion> versions() {
        return Stream.of(centre.office().migrations().load().info().all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void aRevokedMemberIsOutAtOnceWithOpenConnections() throws Exception {
        Tenant tenant = centre.tenant("Northside");
        Invitation member = centre.member(tenant);
        Invitation other = centre.member(tenant);
        Centre open = centre.centre(member);
        open.hello(UUID.randomUUID(), LogMark.ORIGIN);
        Connection idle = centre.sql(member);
        assertThat(centre.office().revoke(member.role())).isTrue();
        assertThat(idle.isValid(2)).isFalse();
        fails(Kind.UNREACHABLE, "127.0.0.1", open);
        fails(Kind.SHUT_OUT, "does not let", open);
        assertThat(centre.centre(other).hello(UUID.randomUUID(), LogMark.ORIGIN).tenant())
                .isEqualTo("Northside");
        assertThat(centre.office().revoke(member.role())).isFalse();
        assertThat(centre.office().members())
                .extracting(Member::role, each -> each.revoked().isPresent())
                .containsExactly(tuple(member.role(), true), tuple(other.role(), false));
    }

    @Test
    void aRevokedMemberWhoseConnectionLivesOnIsAnsweredNothing() {
        Invitation member = centre.member(centre.tenant("Northside"));
        Centre open = centre.centre(member);
        centre.behindItsBack("UPDATE daybook.membership SET revoked_at = now()");
        fails(Kind.SHUT_OUT, "no member", open);
    }

    @Test
    void aWrongPasswordIsToldSo() {
        Invitation member = centre.member(centre.tenant("Northside"));
        fails(Kind.SHUT_OUT, "does not let", centre.centre(new Invitation(member.role(), "wrong")));
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        Centre nowhere = new PostgresCentre(CentreLogin.of("postgresql://127.0.0.1:1/daybook", "m_1", "x", null));
        fails(Kind.UNREACHABLE, "cannot be reached: nothing answers there", nowhere);
    }

    @Test
    void aNameThatNobodyKnowsIsToldSo() {
        Centre nowhere = new PostgresCentre(CentreLogin.of("postgresql://centre.invalid/daybook", "m_1", "x", null));
        fails(Kind.UNREACHABLE, "its name is not known", nowhere);
    }

    @Test
    void aDatabaseWithoutACentreIsOfAnotherVersion() throws Exception {
        Invitation member = centre.member(centre.tenant("Northside"));
        centre.behindItsBack("ALTER FUNCTION daybook_sync.sync_hello_v1 RENAME TO sync_hello_v0");
        fails(Kind.OTHER_VERSION, "Update the older", centre.centre(member));
    }

    @Test
    void whatIsNotOnThisMachineIsNeverTalkedToInTheClear() {
        CentreLogin far = CentreLogin.of("postgresql://daybook.example.org/daybook", "m_1", "secret", null);
        assertThat(far.properties()).containsEntry("sslmode", "verify-full").containsEntry("channelBinding", "require");
        CentreLogin near = CentreLogin.of("postgresql://localhost/daybook", "m_1", "secret", Path.of("root.crt"));
        assertThat(near.properties()).containsEntry("sslmode", "verify-full").containsEntry("sslrootcert", "root.crt");
        assertThat(CentreLogin.of("postgresql://[::1]:5433/daybook", "m_1", "secret", null)
                        .properties())
                .containsEntry("sslmode", "disable");
        assertThat(far).asString().doesNotContain("secret");
        assertThat(far.port()).isEqualTo(5432);
    }

    @Test
    void anAddressThatSwitchesSomethingOffIsNone() {
        for (String url : List.of(
                "postgresql://example.org/daybook?sslmode=disable",
                "postgresql://somebody:secret@example.org/daybook",
                "jdbc:postgresql://example.org/daybook",
                "postgresql://example.org/",
                "postgresql://example.org",
                "example.org",
                "://")) {
            assertThatThrownBy(() -> CentreLogin.of(url, "m_1", "x", null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no address of a centre");
        }
    }

    @Test
    void anAdministratorNeedNotBeASuperuser() throws Exception {
        try (OrdinaryServer ordinary = new OrdinaryServer()) {
            CentreOffice office = new CentreOffice(ordinary.administrator());
            assertThat(office.install()).isFalse();
            assertThat(office.install()).isFalse();
            Invitation member = office.addMember(office.addTenant("Northside").id(), "Carl");
            Centre open = ordinary.centre(member);
            assertThat(open.hello(UUID.randomUUID(), LogMark.ORIGIN).tenant()).isEqualTo("Northside");
            assertThat(office.tenants()).extracting(Tenant::name).containsExactly("Northside");
            assertThat(office.revoke(member.role())).isTrue();
            fails(Kind.UNREACHABLE, "127.0.0.1", open);
            fails(Kind.SHUT_OUT, "does not let", open);
        }
    }

    @Test
    void everythingBelongsToARoleThatCannotSignIn() throws SQLException {
        assertThat(centre.read("""
            SELECT DISTINCT pg_get_userbyid(o.owner) FROM (
                SELECT relowner AS owner FROM pg_class WHERE relnamespace IN ('daybook'::regnamespace, 'daybook_sync'::regnamespace)
                UNION ALL
                SELECT proowner FROM pg_proc WHERE pronamespace IN ('daybook'::regnamespace, 'daybook_sync'::regnamespace)
                UNION ALL
                SELECT nspowner FROM pg_namespace WHERE nspname LIKE 'daybook%') o\
            """)).containsExactly("daybook_owner");
        assertThat(centre.read("SELECT rolcanlogin OR rolsuper OR rolcreaterole OR rolbypassrls FROM pg_roles WHERE"
                        + " rolname = 'daybook_owner'"))
                .containsExactly("f");
    }

    @Test
    void everyTableOfTenantsStandsBehindRowLevelSecurity() {
        assertThat(centre.read("""
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = 'daybook'::regnamespace AND c.relkind = 'r'
                AND NOT (c.relrowsecurity AND c.relforcerowsecurity)\
            """)).containsExactlyInAnyOrder("travelling", "schema_history");
        assertThat(centre.read("""
            SELECT DISTINCT x.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_class x ON x.oid = i.indexrelid
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
            WHERE c.relnamespace = 'daybook'::regnamespace AND c.relrowsecurity AND a.attname <> 'tenant_id'\
            """)).containsExactly("membership_pkey");
    }
}
