package org.daybook.persistence.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.daybook.core.identity.Ids;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Round;
import org.daybook.persistence.workspace.BareRows;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;

/** A workspace on a file that is a member's of a centre, to measure whole rounds of. */
final class LaptopBench implements AutoCloseable {

    /** What {@link #full} has, each table after those that it refers to. */
    static final List<String> TABLES = List.of("person", "schedule_entry", "schedule_entry_assignee");

    /** Entries to a command; each brings somebody who is to do it, which is a row of its own. */
    private static final int AT_ONCE = 500;

    private static final CentreAddress SOMEWHERE = new CentreAddress("postgresql://localhost/daybook", "member", null);

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock, new SecureRandom());
    private final WorkspaceFile file;
    private final Workspace workspace;
    private final Centre centre;

    private LaptopBench(WorkspaceFile file, Centre centre) {
        this.file = file;
        this.workspace = BusyWorkspace.open(file);
        this.centre = centre;
        book().join(SOMEWHERE, "Northside");
    }

    /** One on which so many rows were written, none of which the centre has. */
    static LaptopBench full(int rows, Centre centre) {
        WorkspaceFile file = fresh();
        try {
            Files.copy(written(rows).file(), file.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new LaptopBench(file, centre);
    }

    /** One on which nothing was done yet. */
    static LaptopBench empty(Centre centre) {
        return new LaptopBench(emptyFile(), centre);
    }

    /** A store of the same schema with nothing in it. */
    static WorkspaceFile emptyFile() {
        WorkspaceFile file = fresh();
        BusyWorkspace.createEmpty(file);
        return file;
    }

    private static WorkspaceFile fresh() {
        return BusyWorkspace.fresh("laptop-" + UUID.randomUUID());
    }

    private static WorkspaceFile written(int rows) {
        return BusyWorkspace.file("written-" + rows, busy -> {
            for (int entries = 0; entries < rows / 2; entries += AT_ONCE) {
                busy.adopt(busy.drafts(Math.min(AT_ONCE, rows / 2 - entries)));
            }
        });
    }

    /** What {@link #full} has in its tables, without the journal of it. */
    static BareRows bareRows(int rows) throws SQLException {
        try (Connection connection = BusyWorkspace.bareConnection(written(rows))) {
            return BareRows.of(connection, TABLES);
        }
    }

    StoredBook book() {
        return workspace.syncBook(ids::next);
    }

    /** Push, then pull. */
    Round.Result round() throws CentreFailure {
        return new Round(book(), centre, ids::next, (_, _, _) -> {}).run();
    }

    @Override
    public void close() {
        centre.close();
        try {
            workspace.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        BusyWorkspace.discard(file);
    }
}
