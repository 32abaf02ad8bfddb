package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.daybook.core.access.Users;
import org.daybook.core.coaching.CoachingBooks;
import org.daybook.core.coaching.VisitCommitments;
import org.daybook.core.commitment.AbsenceCommitments;
import org.daybook.core.commitment.CommitmentSource;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.journal.WorkspaceUnavailable;
import org.daybook.core.people.Absences;
import org.daybook.core.people.People;
import org.daybook.core.roster.Jobs;
import org.daybook.core.roster.RosterBooks;
import org.daybook.core.roster.RosterCommitments;
import org.daybook.core.search.SearchIndex;
import org.daybook.core.sync.Claims;
import org.daybook.core.workspace.Drafts;
import org.daybook.core.workspace.Profiles;
import org.daybook.persistence.access.HibernateUsers;
import org.daybook.persistence.coaching.HibernateCoachingPlans;
import org.daybook.persistence.coaching.HibernateSchools;
import org.daybook.persistence.coaching.HibernateVisitRecords;
import org.daybook.persistence.coaching.HibernateVisits;
import org.daybook.persistence.dispatch.HibernateScheduleEntries;
import org.daybook.persistence.journal.HibernateUnitOfWork;
import org.daybook.persistence.journal.JournalTables;
import org.daybook.persistence.journal.Listeners;
import org.daybook.persistence.journal.StoredJournal;
import org.daybook.persistence.journal.StoredJournalQuery;
import org.daybook.persistence.people.HibernateAbsences;
import org.daybook.persistence.people.HibernatePeople;
import org.daybook.persistence.roster.HibernateHospitals;
import org.daybook.persistence.roster.HibernateJobs;
import org.daybook.persistence.roster.HibernateRosterLog;
import org.daybook.persistence.roster.HibernateScheduleVersions;
import org.daybook.persistence.search.SearchTable;
import org.daybook.persistence.search.StoredSearchIndex;
import org.daybook.persistence.sync.OutgoingClaims;
import org.daybook.persistence.sync.SealedPasswords;
import org.daybook.persistence.sync.StoredBook;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;
    private final Claims claims;

    Workspace(WorkspaceFile file, WorkspaceLock lock, DataSource dataSource, Clock clock, boolean validated) {
        this.file = file;
        this.lock = lock;
        this.dataSource = dataSource;
        this.sessions = Mapping.sessionFactory(dataSource, validated);
        JournalTables tables = new JournalTables();
        Listeners listeners = new Listeners();
        this.work = new HibernateUnitOfWork(sessions, new SearchTable(), clock, lock, listeners);
        this.journal = new StoredJournal(work, tables, listeners);
        this.journalQuery = new StoredJournalQuery(work, tables);
        this.backups = new Backups(file, dataSource, clock);
        this.clock = clock;
        this.claims = new Claims(commitments(), clock);
        work.note(new OutgoingClaims(claims));
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

    public SearchIndex searchIndex() {
        return new StoredSearchIndex(work);
    }

    public CoachingBooks coachingBooks() {
        return new CoachingBooks(
                new HibernateSchools(work),
                new HibernateCoachingPlans(work),
                new HibernateVisits(work),
                new HibernateVisitRecords(work));
    }

    public RosterBooks rosterBooks() {
        return new RosterBooks(
                new HibernateHospitals(work), new HibernateScheduleVersions(work), new HibernateRosterLog(work));
    }

    public Jobs jobs() {
        return new HibernateJobs(work);
    }

    public Profiles profiles() {
        return new HibernateProfiles(work);
    }

    /** What users have typed and not finished. */
    public Drafts drafts() {
        return new StoredDrafts(dataSource);
    }

    /** Where the commitments of all desks come from. */
    public List<CommitmentSource> commitments() {
        return List.of(
                new ScheduleCommitments(entries()),
                new AbsenceCommitments(absences()),
                new RosterCommitments(rosterBooks()),
                new VisitCommitments(coachingBooks()));
    }

    /**
     * How far this workspace is with its centre.
     *
     * @param ids makes names for what sync notes
     */
    public StoredBook syncBook(Supplier<UUID> ids) {
        return new StoredBook(work, claims, ids, clock);
    }

    /** The centre's password, as users keep it. */
    public SealedPasswords sealedPasswords() {
        return new SealedPasswords(work);
    }

    public Backups backups() {
        return backups;
    }

    /** Whether the file is encrypted. */
    public boolean encrypted() {
        return !opensWith(null);
    }

    /**
     * Whether a passphrase is the one that opens this file. Takes as long as opening an encrypted one does.
     *
     * @param passphrase null for none
     */
    public boolean opensWith(char @Nullable [] passphrase) {
        return dataSource instanceof JdbcDataSource store
                && store.getPassword().equals(Store.of("", file, passphrase).password());
    }

    /** Reads everything and compares it with the journal. */
    public Integrity.Report verify() {
        return new Integrity(dataSource, lock).check();
    }

    /** Makes the search index anew from the entries, as a whole or not at all. Nothing else is to be done meanwhile. */
    public void rebuildSearch() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            new SearchTable().rebuild(connection);
            connection.commit();
        } catch (SQLException failure) {
            throw new WorkspaceUnavailable(
                    "The search index could not be made anew. The old one is as it was.", failure);
        }
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
