package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.persistence.journal.HibernateUnitOfWork;
import org.daybook.persistence.journal.Listeners;
import org.daybook.persistence.journal.Seal;
import org.daybook.persistence.search.SearchTable;
import org.hibernate.SessionFactory;

/**
 * A workspace's file and its unit of work, with nothing around them: so it can be left without a word, and go on as a
 * copy. It opens when it is first used, and again after a crash.
 */
public final class BareWorkspace implements AutoCloseable {

    private final WorkspaceFile file;
    private final DataSource store;
    private final SessionFactory sessions;
    private final HibernateUnitOfWork work;
    private final Memory seal = new Memory();

    /** Remembers the newest entry for as long as this does. */
    private static final class Memory implements Seal {

        private Optional<Mark> last = Optional.empty();

        @Override
        public Optional<Mark> last() {
            return last;
        }

        @Override
        public void set(Mark mark) {
            last = Optional.of(mark);
        }
    }

    private BareWorkspace(WorkspaceFile file, Clock clock) {
        this.file = file;
        this.store = Store.of("", file, null).dataSource();
        this.sessions = Mapping.sessionFactory(store, false);
        this.work = new HibernateUnitOfWork(sessions, new SearchTable(), clock, seal, new Listeners());
    }

    /** Makes a file with the schema as it is, changed by some statements. */
    public static void make(Path path, Iterable<String> statements) {
        WorkspaceFile file = new WorkspaceFile(path);
        DataSource store = Store.of("", file, null).dataSource();
        try {
            Files.createDirectories(file.file().getParent());
            Schema.migrations(store).migrate();
            for (String each : statements) {
                run(store, each);
            }
            Store.shutDown(store);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One over a file that nobody has open. */
    public static BareWorkspace of(Path path, Clock clock) {
        return new BareWorkspace(new WorkspaceFile(path), clock);
    }

    public HibernateUnitOfWork work() {
        return work;
    }

    /** The newest entry that was said to be on the disk since this was made; nothing where none was. */
    public Optional<Seal.Mark> last() {
        return seal.last();
    }

    /** Copies a file that nobody has open. */
    public static void copy(Path from, Path to) {
        try {
            Path target = new WorkspaceFile(to).file();
            Files.createDirectories(target.getParent());
            Files.copy(new WorkspaceFile(from).file(), target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets go of the file, whole, until it is next used. */
    public void rest() {
        run(store, "SHUTDOWN");
    }

    /** Lets go of the file as it is. */
    public void crash() {
        run(store, "SHUTDOWN IMMEDIATELY");
    }

    private static void run(DataSource store, String statement) {
        try (Connection connection = store.getConnection();
                Statement each = connection.createStatement()) {
            each.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        sessions.close();
        crash();
        try {
            Files.delete(file.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
