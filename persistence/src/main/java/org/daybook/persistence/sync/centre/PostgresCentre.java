package org.daybook.persistence.sync.centre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * The centre over JDBC. Each call is one statement and so one transaction; the connection is made when it is first
 * needed, and anew after a failure. One call at a time.
 */
public final class PostgresCentre implements Centre {

    private static final int RELAYED_AT_ONCE = 50;

    private final CentreLogin address;
    private volatile @Nullable Connection connection;

    public PostgresCentre(CentreLogin address) {
        this.address = address;
    }

    @Override
    public Greeting hello(UUID client, LogMark pulled) throws CentreFailure {
        return call("SELECT daybook_sync.sync_hello_v1(?, ?, ?)", statement -> {
            statement.setObject(1, client);
            statement.setLong(2, pulled.seq());
            statement.setString(3, pulled.hash());
            return Answers.greeting(text(statement));
        });
    }

    @Override
    public Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure {
        return call("SELECT daybook_sync.sync_push_v1(?, ?, ?)", statement -> {
            statement.setObject(1, client);
            statement.setLong(2, after);
            array(statement, 3, "text", mutations.stream().map(Wire::write).toArray(String[]::new));
            return Answers.answer(text(statement));
        });
    }

    @Override
    public Page pull(LogMark after, int rows) throws CentreFailure {
        return call("SELECT head, seq, client, body, hash FROM daybook_sync.sync_pull_v1(?, ?)", statement -> {
            statement.setLong(1, after.seq());
            statement.setInt(2, rows);
            try (ResultSet result = statement.executeQuery()) {
                return page(after, result);
            }
        });
    }

    private Page page(LogMark after, ResultSet result) throws SQLException, CentreFailure {
        List<LogEntry> entries = new ArrayList<>();
        LogMark last = after;
        long head = 0;
        while (result.next()) {
            head = result.getLong("head");
            if (result.getObject("seq") != null) {
                LogEntry entry = entry(last, result);
                entries.add(entry);
                last = entry.mark();
            }
        }
        return new Page(entries, head);
    }

    private LogEntry entry(LogMark previous, ResultSet result) throws SQLException, CentreFailure {
        LogMark mark = new LogMark(result.getLong("seq"), result.getString("hash"));
        UUID client = result.getObject("client", UUID.class);
        String text = result.getString("body");
        Mutation mutation;
        try {
            mutation = Wire.read(text);
        } catch (IllegalArgumentException strange) {
            String sentence =
                    "Entry %d at %s cannot be read. Update this Daybook.".formatted(mark.seq(), address.url());
            throw new CentreFailure(CentreFailure.Kind.OTHER_VERSION, sentence, strange);
        }
        if (!mark.equals(LogChain.next(previous, client, mutation.no(), text))) {
            String sentence =
                    "The log at %s is not what was pulled from it before, from entry %d on. Nothing was taken over. Ask whoever looks after it."
                            .formatted(address.url(), mark.seq());
            throw new CentreFailure(CentreFailure.Kind.ALTERED, sentence, null);
        }
        return new LogEntry(mark, client, mutation, text);
    }

    @Override
    public void relay(List<Lost> lost) throws CentreFailure {
        for (int from = 0; from < lost.size(); from += RELAYED_AT_ONCE) {
            List<Lost> some = lost.subList(from, Math.min(from + RELAYED_AT_ONCE, lost.size()));
            call("SELECT daybook_sync.sync_relay_v1(?, ?, ?, ?)", statement -> {
                array(
                        statement,
                        1,
                        "uuid",
                        some.stream().map(each -> each.entry().client()).toArray());
                array(
                        statement,
                        2,
                        "text",
                        some.stream().map(each -> each.entry().text()).toArray(String[]::new));
                array(
                        statement,
                        3,
                        "text",
                        some.stream().map(each -> each.entry().mark().hash()).toArray(String[]::new));
                array(
                        statement,
                        4,
                        "text",
                        some.stream().map(each -> Wire.write(each.otherwise())).toArray(String[]::new));
                return statement.execute();
            });
        }
    }

    /** @param values texts as an array of strings: only those the driver sends as they are */
    private static void array(PreparedStatement statement, int index, String type, Object[] values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    /** What is asked with one statement. */
    private interface Asked<T> {
        T with(PreparedStatement statement) throws SQLException, CentreFailure;
    }

    private synchronized <T> T call(String sql, Asked<T> asked) throws CentreFailure {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            return asked.with(statement);
        } catch (SQLException error) {
            close();
            throw CentreErrors.failure(address, error);
        }
    }

    private static String text(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getString(1);
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = new Driver().connect(address.jdbcUrl(), address.properties());
            if (open == null) {
                throw new IllegalStateException("The driver does not know this address: " + address.jdbcUrl());
            }
            connection = open;
        }
        return open;
    }

    /** From whatever thread: a call that waits for an answer breaks off. */
    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException alreadyGone) {
                // It is not used again.
            }
        }
    }
}
