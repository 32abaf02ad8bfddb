package org.daybook.persistence.sync.centre;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Statements of an administrator's. Names of roles and databases stand in their text, where no value can be bound. */
final class OfficeSql {

    private final DataSource administrator;

    OfficeSql(DataSource administrator) {
        this.administrator = administrator;
    }

    /** A statement and its values. */
    record Change(String text, List<Object> values) {

        Change(String text, Object... values) {
            this(text, List.of(values));
        }
    }

    static String script(String name) {
        try (InputStream file = OfficeSql.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no script " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One statement, or a script of several. */
    void run(String script) throws SQLException {
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** All of them, or none. */
    void atOnce(Change... changes) throws SQLException {
        try (Connection connection = administrator.getConnection()) {
            connection.setAutoCommit(false); // closing it before the commit takes everything back
            for (Change change : changes) {
                try (PreparedStatement statement = connection.prepareStatement(change.text())) {
                    bind(statement, change.values());
                    statement.execute();
                }
            }
            connection.commit();
        }
    }

    boolean is(String question, Object... values) throws SQLException {
        try (Connection connection = administrator.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            bind(statement, List.of(values));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** The database's name as it stands in a statement. */
    String database() throws SQLException {
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT quote_ident(current_database())")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
