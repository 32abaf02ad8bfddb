package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogMark;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The connection to a server that shows a certificate, and to one that shows another's or none. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the server asks for POSIX permissions of its key")
class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    @Test
    void onlyAServerThatProvesWhoItIsIsTalkedTo() throws Exception {
        Path own = certificate("localhost");
        Path others = certificate("elsewhere");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", own.toString())
                .setServerConfig("ssl_key_file", folder.resolve("localhost.key").toString())
                .start()) {
            Invitation member = member(postgres.getPostgresDatabase());
            try (PostgresCentre centre = centre(postgres, member, own)) {
                Centre.Greeting greeting = centre.hello(UUID.randomUUID(), LogMark.ORIGIN);
                assertThat(greeting.tenant()).isEqualTo("Northside");
                assertThat(encrypted(postgres.getPostgresDatabase(), member)).isTrue();
            }
            refused(centre(postgres, member, others));
        }
    }

    @Test
    void aServerWithoutEncryptionIsToldNothing() throws Exception {
        Path own = certificate("localhost");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            refused(centre(postgres, member(postgres.getPostgresDatabase()), own));
        }
    }

    private static void refused(PostgresCentre centre) {
        assertThatThrownBy(() -> centre.hello(UUID.randomUUID(), LogMark.ORIGIN))
                .isInstanceOfSatisfying(
                        CentreFailure.class,
                        failure -> assertThat(failure.sentence()).contains("cannot prove who it is"));
    }

    private static PostgresCentre centre(EmbeddedPostgres postgres, Invitation member, Path rootCertificate) {
        return new PostgresCentre(new CentreLogin(
                "localhost", postgres.getPort(), "postgres", member.role(), member.password(), rootCertificate));
    }

    /** Lets somebody in, who from then on has to come with a password. */
    private static Invitation member(DataSource administrator) throws SQLException, IOException {
        CentreOffice office = new CentreOffice(administrator);
        office.install();
        Invitation member = office.addMember(office.addTenant("Northside").id(), "Carl");
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement()) {
            Path rules = Path.of(
                    String.valueOf(TestCentre.read(connection, "SHOW hba_file").getFirst()));
            Files.writeString(rules, """
                host all postgres all trust
                host all all      all scram-sha-256
                """);
            statement.execute("SELECT pg_reload_conf()");
        }
        return member;
    }

    private static boolean encrypted(DataSource administrator, Invitation member) throws SQLException {
        try (Connection connection = administrator.getConnection()) {
            return "t"
                    .equals(TestCentre.read(
                                    connection,
                                    "SELECT s.ssl FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) WHERE a.usename = '%s'"
                                            .formatted(member.role()))
                            .getFirst());
        }
    }

    /** A certificate for a host that vouches for itself, its key beside it. */
    private Path certificate(String host) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(host + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        host,
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=dns:" + host,
                        "-validity",
                        "3650",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Path key = folder.resolve(host + ".key");
        pem(key, "PRIVATE KEY", keys.getKey(host, PASSWORD.toCharArray()).getEncoded());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Path certificate = folder.resolve(host + ".crt");
        pem(certificate, "CERTIFICATE", keys.getCertificate(host).getEncoded());
        return certificate;
    }

    private static void pem(Path file, String what, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(content);
        Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what));
    }
}
