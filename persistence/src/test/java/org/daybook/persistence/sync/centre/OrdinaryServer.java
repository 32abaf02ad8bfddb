package org.daybook.persistence.sync.centre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of its own with a database whose owner may create roles and no more, as hosted servers give it. */
final class OrdinaryServer implements AutoCloseable {

    private static final String DATABASE = "centre";
    private static final String OWNER = "keeper";

    private final EmbeddedPostgres postgres;

    OrdinaryServer() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN CREATEROLE".formatted(OWNER));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
        }
    }

    DataSource administrator() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setDatabaseName(DATABASE);
        source.setUser(OWNER);
        return source;
    }

    PostgresCentre centre(Invitation member) {
        return new PostgresCentre(
                new CentreLogin("127.0.0.1", postgres.getPort(), DATABASE, member.role(), member.password(), null));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
