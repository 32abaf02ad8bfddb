package org.daybook.persistence.sync.centre;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a centre is, and who comes in. The connection is encrypted, the server must show a certificate for its host, and
 * the password is never sent, nor of use to whoever stands between; only on this machine itself may it be plain.
 *
 * @param rootCertificate who vouches for the server's certificate; null for those whom Java trusts
 */
public record CentreLogin(
        String host,
        int port,
        String database,
        String role,
        String password,
        @Nullable Path rootCertificate) {

    private static final int USUAL_PORT = 5432;
    private static final int CONNECT_SECONDS = 10;
    private static final int LOGIN_SECONDS = 20;

    /** Longer than the centre lets anybody wait. */
    private static final int ANSWER_SECONDS = 60;

    /**
     * The address that somebody typed.
     *
     * @param url {@code postgresql://host:port/database}, the port being 5432 where it is left out
     * @throws IllegalArgumentException if it is none; the message is for people
     */
    public static CentreLogin of(String url, String role, String password, @Nullable Path rootCertificate) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(notAnAddress(url), malformed);
        }
        String path = uri.getPath();
        if (!"postgresql".equals(uri.getScheme())
                || uri.getHost() == null
                || path == null
                || !path.matches("/[^/]+")
                || uri.getQuery() != null
                || uri.getUserInfo() != null) {
            throw new IllegalArgumentException(notAnAddress(url));
        }
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        return new CentreLogin(uri.getHost(), port, path.substring(1), role, password, rootCertificate);
    }

    private static String notAnAddress(String url) {
        return "\"%s\" is no address of a centre. It looks like this: postgresql://daybook.example.org/daybook"
                .formatted(url);
    }

    /** As it is written, without role and password. */
    public String url() {
        return "postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Connections as this role, each made anew. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        Properties properties = properties();
        for (PGProperty property : PGProperty.values()) {
            String value = properties.getProperty(property.getName());
            if (value != null) {
                source.setProperty(property, value);
            }
        }
        return source;
    }

    String jdbcUrl() {
        return "jdbc:" + url();
    }

    Properties properties() {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, role);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
        PGProperty.LOGIN_TIMEOUT.set(properties, LOGIN_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, ANSWER_SECONDS);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.APPLICATION_NAME.set(properties, "Daybook");
        if (rootCertificate == null && isThisMachine()) {
            PGProperty.SSL_MODE.set(properties, "disable");
            return properties;
        }
        PGProperty.SSL_MODE.set(properties, "verify-full");
        PGProperty.CHANNEL_BINDING.set(properties, "require");
        if (rootCertificate == null) {
            PGProperty.SSL_FACTORY.set(properties, "org.postgresql.ssl.DefaultJavaSSLFactory");
        } else {
            PGProperty.SSL_ROOT_CERT.set(properties, rootCertificate.toString());
        }
        return properties;
    }

    private boolean isThisMachine() {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.matches("127\\.\\d+\\.\\d+\\.\\d+") || name.equals("[::1]");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return role + " at " + url();
    }
}
