package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.daybook.core.access.Users;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.Absences;
import org.daybook.core.people.People;
import org.daybook.core.workspace.Profiles;
import org.daybook.persistence.access.HibernateUsers;
import org.daybook.persistence.dispatch.HibernateScheduleEntries;
import org.daybook.persistence.journal.HibernateUnitOfWork;
import org.daybook.persistence.journal.JournalTables;
import org.daybook.persistence.journal.Listeners;
import org.daybook.persistence.journal.StoredJournal;
import org.daybook.persistence.journal.StoredJournalQuery;
import org.daybook.persistence.people.HibernateAbsences;
import org.daybook.persistence.people.HibernatePeople;
import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open workspace: the ports of the domain over one file, until it is closed. */
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final WorkspaceFile file;
    private final WorkspaceLock lock;
    private final DataSource dataSource;
    private final SessionFactory sessions;
    private final HibernateUnitOfWork work;
    private final Journal journal;
    private final JournalQuery journalQuery;
    private final Backups backups;

    Workspace(WorkspaceFile file, WorkspaceLock lock, DataSource dataSource, Clock clock, boolean validated) {
        this.file = file;
        this.lock = lock;
        this.dataSource = dataSource;
        this.sessions = Mapping.sessionFactory(dataSource, validated);
        JournalTables tables = new JournalTables();
        Listeners listeners = new Listeners();
        this.work = new HibernateUnitOfWork(sessions, tables, clock, lock, listeners);
        this.journal = new StoredJournal(work, tables, listeners);
        this.journalQuery = new StoredJournalQuery(work, tables);
        this.backups = new Backups(file, dataSource, clock);
    }

    public WorkspaceFile file() {
        return file;
    }

    public UnitOfWork work() {
        return work;
    }

    public Journal journal() {
        return journal;
    }

    public JournalQuery journalQuery() {
        return journalQuery;
    }

    public People people() {
        return new HibernatePeople(work);
    }

    public Absences absences() {
        return new HibernateAbsences(work);
    }

    public Users users() {
        return new HibernateUsers(work);
    }

    public ScheduleEntries entries() {
        return new HibernateScheduleEntries(work);
    }

    public Profiles profiles() {
        return new HibernateProfiles(work);
    }

    public Backups backups() {
        return backups;
    }

    /** Reads everything and compares it with the journal. */
    public Integrity.Report verify() {
        return new Integrity(dataSource, lock).check();
    }

    /**
     * Makes a backup where one is due on closing, and lets go of the file. Where the disk is full, what
     * was committed is safe all the same.
     *
     * @throws UncheckedIOException if the backup could not be made; the workspace is closed
     */
    @Override
    public void close() throws IOException {
        try {
            backups.makeOnClose();
        } finally {
            sessions.close();
            try {
                Store.shutDown(dataSource);
            } catch (SQLException failure) {
                LOG.warn("{} was left as its last commit made it.", file.file(), failure);
            } finally {
                lock.close();
            }
        }
    }
}
