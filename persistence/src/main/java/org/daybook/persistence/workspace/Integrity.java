package org.daybook.persistence.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.persistence.journal.JournalCheck;
import org.daybook.persistence.journal.Seal;
import org.daybook.persistence.search.SearchTable;
import org.h2.engine.Constants;

/** Whether a workspace is sound: its store can be read whole, its journal accounts for every row in it, and what is derived agrees with them. */
public final class Integrity {

    private final DataSource dataSource;
    private final Seal seal;

    Integrity(DataSource dataSource, Seal seal) {
        this.dataSource = dataSource;
        this.seal = seal;
    }

    /**
     * What was found.
     *
     * @param problems a sentence each; none when all is well
     */
    public record Report(long entries, long rows, List<String> problems) {

        public boolean sound() {
            return problems.isEmpty();
        }
    }

    Report check() {
        try (Connection connection = dataSource.getConnection()) {
            Optional<Seal.Mark> last = seal.last();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            JournalCheck check = new JournalCheck(connection, last);
            List<String> problems = new ArrayList<>(check.problems());
            problems.addAll(new SearchTable().problems(connection));
            return new Report(check.entries(), check.rows(), problems);
        } catch (SQLException failure) {
            return new Report(
                    0, 0, List.of("The store cannot be read: %s. Restore a backup.".formatted(failure.getMessage())));
        }
    }
}
