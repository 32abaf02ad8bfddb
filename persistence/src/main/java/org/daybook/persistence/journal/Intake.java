package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.RowChange;

/** What was journalled elsewhere, while it is written and journalled here, in one transaction. */
public final class Intake {

    private final Connection connection;
    private final JournalTables tables;
    private final Derived derived;
    private final List<Taken> taken = new ArrayList<>();

    private record Taken(JournalTables.Appended appended, List<RowChange> rows) {}

    /** What the journal says above the rows of an entry from elsewhere. */
    public record Heading(
            Instant at, UUID actorId, String actor, String command, String summary, OptionalLong reverses) {}

    Intake(Connection connection, JournalTables tables, Derived derived) {
        this.connection = connection;
        this.tables = tables;
        this.derived = derived;
    }

    /** That of the transaction. */
    public Connection connection() {
        return connection;
    }

    /** The number of the newest entry; 0 in an empty journal. */
    public long tail() throws SQLException {
        return tables.tail(connection).map(Seal.Mark::no).orElse(0L);
    }

    /**
     * Writes rows and appends an entry that tells of them.
     *
     * @param changes at least one; in any order, as long as there is one in which they fit
     * @return its number; nothing where the changes do not fit, of which nothing is left then
     */
    public Optional<Long> append(Heading heading, List<RowChange> changes) throws SQLException {
        Savepoint before = connection.setSavepoint();
        Optional<List<RowChange>> written = new RowWriter(connection).write(changes);
        if (written.isEmpty()) {
            connection.rollback(before);
            return Optional.empty();
        }
        connection.releaseSavepoint(before);
        derived.follow(connection, written.get());
        Actor actor = new Actor(new UserId(heading.actorId()), heading.actor(), Set.of(), null);
        var line =
                new JournalTables.Line(heading.at(), actor, heading.command(), heading.summary(), heading.reverses());
        JournalTables.Appended appended = tables.append(connection, line, written.get());
        taken.add(new Taken(appended, written.get()));
        return Optional.of(appended.entry().no());
    }

    /** The newest of what was appended. */
    Optional<Seal.Mark> last() {
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(taken.getLast().appended().mark());
    }

    void publish(Listeners listeners) {
        taken.forEach(each -> listeners.publish(each.appended().entry(), each.rows()));
    }

    /** What can be done with an intake. */
    @FunctionalInterface
    public interface Taking {
        void take(Intake intake) throws SQLException;
    }
}
